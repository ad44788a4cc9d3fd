package io.github.segqa.diagnostic;

import io.github.segqa.api.Need;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.Marker;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.metric.probability.SortedScores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.scijava.plugin.Plugin;

/**
 * Dice of each class over the threshold of its probability: a voxel is foreground if its
 * probability is at least the threshold. Between two probabilities that occur Dice is constant.
 */
@Plugin(type = Diagnostic.class)
public final class ThresholdPlot implements Diagnostic {
  @Override
  public String name() {
    return "threshold";
  }

  @Override
  public String description() {
    return "Dice of each class over the threshold of its probability, with the best and the chosen"
        + " one";
  }

  @Override
  public Set<Need> needs() {
    return Set.of(Need.PROBABILITIES);
  }

  @Override
  public Figure figure(DiagnosticCase of) {
    double cutoff = of.request().threshold();
    XyFigure empty =
        XyFigure.of(
                "Dice by threshold: " + of.id(),
                Axis.share("Threshold of the probability"),
                Axis.share("Dice"))
            .with(Marker.at(cutoff, "threshold " + Brief.of(cutoff)));
    List<double[]> best = new ArrayList<>();
    XyFigure plot =
        of.curves(
            empty,
            of.classes("best_dice_threshold best_dice"),
            (to, one) -> {
              best.add(new double[] {one.value(0), one.value(1)});
              return curve(one, cutoff, to);
            });
    best.sort(Comparator.comparingDouble(p -> p[0]));
    return plot.with(
        Series.of(
            "best",
            Series.Look.POINTS,
            best.stream().mapToDouble(p -> p[0]).toArray(),
            best.stream().mapToDouble(p -> p[1]).toArray()));
  }

  private static XyFigure curve(MeasuredClass one, double cutoff, XyFigure to) {
    SortedScores s = SortedScores.of(one.view());
    ThinnedCurve curve = new ThinnedCurve();
    double[] chosen = new double[1];
    double[] before = new double[1]; // above the largest probability nothing is foreground
    if (s.score(s.size() - 1) < 1) {
      curve.add(1, 0);
    }
    s.descend(
        (t, tp, fp) -> {
          double dice = 2.0 * tp / (tp + fp + s.positives());
          if (t < 1) {
            curve.add(Math.nextUp(t), before[0]);
          }
          curve.add(t, dice);
          chosen[0] = t >= cutoff ? dice : chosen[0];
          before[0] = dice;
        });
    curve.add(0, before[0]);
    String values =
        "Dice "
            + Brief.of(chosen[0])
            + ", best "
            + Brief.of(one.value(1))
            + " at "
            + Brief.of(one.value(0));
    return curve.addTo(to, one, values);
  }
}
