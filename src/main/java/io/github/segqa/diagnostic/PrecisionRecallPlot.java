package io.github.segqa.diagnostic;

import io.github.segqa.api.Need;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.metric.probability.SortedScores;
import java.util.List;
import java.util.Set;
import org.scijava.plugin.Plugin;

/**
 * The precision-recall curve of each class. It begins at the largest probability; what lies left of
 * it cannot be reached by any threshold.
 */
@Plugin(type = Diagnostic.class)
public final class PrecisionRecallPlot implements Diagnostic {
  @Override
  public String name() {
    return "pr";
  }

  @Override
  public String description() {
    return "precision-recall curve of each class, with average precision and the point of the"
        + " threshold";
  }

  @Override
  public Set<Need> needs() {
    return Set.of(Need.PROBABILITIES);
  }

  @Override
  public Figure figure(DiagnosticCase of) {
    XyFigure empty =
        XyFigure.of(
            "Precision-recall curve: " + of.id(),
            Axis.share("Recall (sensitivity)"),
            Axis.share("Precision"));
    Cutoff cutoff = new Cutoff(of.request().threshold());
    List<MeasuredClass> classes = of.classes("average_precision");
    XyFigure plot = cutoff.mark(of.curves(empty, classes, (to, one) -> curve(one, cutoff, to)));
    return classes.size() == 1 ? plot.with(chance(classes.get(0))) : plot;
  }

  private static XyFigure curve(MeasuredClass one, Cutoff cutoff, XyFigure to) {
    String area = "AP " + Brief.of(one.value(0));
    SortedScores s = SortedScores.of(one.view());
    double positives = s.positives();
    ThinnedCurve curve = new ThinnedCurve();
    s.descend((t, tp, fp) -> curve.add(tp / positives, tp / (double) (tp + fp)));
    cutoff.add(s, (tp, fp) -> new double[] {tp / positives, tp / (double) (tp + fp)});
    return curve.addTo(to, one, area);
  }

  private static Series chance(MeasuredClass one) {
    SortedScores s = SortedScores.of(one.view());
    double share = s.positives() / (double) s.size();
    return Series.dashed(
        "chance (prevalence " + Brief.of(share) + ")",
        new double[] {0, 1},
        new double[] {share, share});
  }
}
