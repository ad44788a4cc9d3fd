package io.github.segqa.diagnostic;

import io.github.segqa.api.Need;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.scijava.plugin.Plugin;

/**
 * The reliability diagram of each class: how often voxels of a predicted probability belong to it,
 * with the number of voxels in each bin on a logarithmic axis.
 */
@Plugin(type = Diagnostic.class)
public final class ReliabilityPlot implements Diagnostic {
  private static final double BELOW_ONE = 0.5;

  @Override
  public String name() {
    return "reliability";
  }

  @Override
  public String description() {
    return "reliability diagram of each class: observed frequency over predicted probability, with"
        + " the voxels in each bin and ECE";
  }

  @Override
  public Set<Need> needs() {
    return Set.of(Need.PROBABILITIES);
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("bins", "number of bins over [0,1] (10)");
  }

  @Override
  public Figure figure(DiagnosticCase of) {
    long bins = of.whole("bins", 10);
    String metrics = "reliability_curve(bins=" + bins + ") ece(bins=" + bins + ")";
    return of.panels("Reliability: " + of.id(), of.classes(metrics), one -> panel(one, 1.0 / bins));
  }

  private static XyFigure panel(MeasuredClass one, double width) {
    double[][] rows = one.rows(0);
    double[] centres = Arrays.stream(rows).mapToDouble(r -> (r[0] + 0.5) * width).toArray();
    return XyFigure.of(
            one.name() + " (ECE " + Brief.of(one.value(1)) + ")",
            Axis.of("Mean predicted probability").range(0, 1),
            Axis.of("Observed frequency").range(0, 1))
        .withRight(Axis.of("Voxels in the bin").logarithmic(BELOW_ONE))
        .with(Series.bars("voxels", centres, column(rows, 1), width).onRight())
        .with(Series.of("observed", Series.Look.DOTTED_LINE, column(rows, 2), column(rows, 3)))
        .with(Series.dashed("perfect", new double[] {0, 1}, new double[] {0, 1}));
  }

  private static double[] column(double[][] rows, int c) {
    return Arrays.stream(rows).mapToDouble(r -> r[c]).toArray();
  }
}
