package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Global consistency error of two masks with the formula of Taha and Hanbury. */
@Plugin(type = Measure.class)
public final class GlobalConsistencyErrorTaha extends CountMetric {
  private static final Descriptor D =
      Descriptor.metric(
              "global_consistency_error_taha", "Global consistency error (Taha and Hanbury)")
          .family("partition")
          .needs(Need.LABELS)
          .formula(
              "min(e(FN,TP) + e(FP,TN), e(FP,TP) + e(FN,TN)) / n with e(x,y) = x (x + 2 y) / "
                  + "(x + y), 0 if x + y = 0")
          .source("Taha 2015", "10.1186/s12880-015-0068-x")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes(
              "Larger than Martin's definition, as it counts a squared term in addition; "
                  + "GCOERR of EvaluateSegmentation.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    double forward = e(c.fn(), c.tp()) + e(c.fp(), c.tn());
    double backward = e(c.fp(), c.tp()) + e(c.fn(), c.tn());
    return Ratio.of(Math.min(forward, backward), c.total());
  }

  private static double e(double x, double y) {
    return x + y == 0 ? 0 : x * (x + 2 * y) / (x + y);
  }
}
