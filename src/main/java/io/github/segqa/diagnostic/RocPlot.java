package io.github.segqa.diagnostic;

import io.github.segqa.api.Need;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.metric.probability.SortedScores;
import java.util.Map;
import java.util.Set;
import org.scijava.plugin.Plugin;

/** The ROC curve of each class, from (0,0), with the area under it and the chosen threshold. */
@Plugin(type = Diagnostic.class)
public final class RocPlot implements Diagnostic {
  @Override
  public String name() {
    return "roc";
  }

  @Override
  public String description() {
    return "ROC curve of each class, with the area under it and the point of the threshold";
  }

  @Override
  public Set<Need> needs() {
    return Set.of(Need.PROBABILITIES);
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("max_fpr", "right end of the plot (1); smaller for objects in large images");
  }

  @Override
  public Figure figure(DiagnosticCase of) {
    XyFigure empty =
        XyFigure.of(
            "ROC curve: " + of.id(), fpr(of), Axis.share("True positive rate (sensitivity)"));
    Cutoff cutoff = new Cutoff(of.request().threshold());
    XyFigure plot = of.curves(empty, of.classes("auroc"), (to, one) -> curve(one, cutoff, to));
    return cutoff
        .mark(plot)
        .with(Series.dashed("chance", new double[] {0, 1}, new double[] {0, 1}));
  }

  private static Axis fpr(DiagnosticCase of) {
    String label = "False positive rate (1 - specificity)";
    double end = of.positive("max_fpr", 1);
    return end == 1 ? Axis.share(label) : Axis.of(label).range(0, end);
  }

  private static XyFigure curve(MeasuredClass one, Cutoff cutoff, XyFigure to) {
    String area = "AUC " + Brief.of(one.value(0));
    SortedScores s = SortedScores.of(one.view());
    double positives = s.positives();
    double negatives = s.negatives();
    ThinnedCurve curve = new ThinnedCurve();
    curve.add(0, 0);
    s.descend((t, tp, fp) -> curve.add(fp / negatives, tp / positives));
    cutoff.add(s, (tp, fp) -> new double[] {fp / negatives, tp / positives});
    return curve.addTo(to, one, area);
  }
}
