package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.Undefined;
import io.github.segqa.metric.probability.SortedScores;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Unbiased estimate of the squared kernel calibration error. */
@Plugin(type = Measure.class)
public final class KernelCalibrationError implements ClassMeasure {
  private static final Param<Setting> BANDWIDTH =
      Param.numberOr(
              "bandwidth",
              Setting.none(),
              "Width h of the kernel; none = median distance of all pairs of forecasts",
              Setting.NONE)
          .above(0);
  private static final Descriptor D =
      Descriptor.metric("kernel_calibration_error", "Kernel calibration error")
          .family("calibration")
          .formula("mean over pairs i < j of exp(-||P_i - P_j|| / h) (Y_i - P_i).(Y_j - P_j)")
          .source("Widmann et al. 2019", "arXiv:1910.11385")
          .range("(-inf,inf)")
          .direction(Direction.LOWER)
          .params(BANDWIDTH)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED)
          .notes(
              "Two classes P = (1-p, p), Laplace kernel; may be negative because it is unbiased."
                  + " Exact in n log n steps, so there is no limit on the number of voxels. The"
                  + " median is over all n^2 pairs, a voxel with itself included, as in"
                  + " MetricsReloaded.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(ClassView view, Args args) {
    SortedScores scores = SortedScores.of(view);
    double n = scores.size();
    if (n < 2) {
      throw new Undefined("there is only one voxel");
    }
    return LaplaceSum.of(scores, bandwidth(scores, view, args)) / (n * (n - 1) / 2);
  }

  private static double bandwidth(SortedScores scores, ClassView view, Args args) {
    Setting h = args.get(BANDWIDTH);
    if (!h.isNone()) {
      return h.number();
    }
    double median = Math.sqrt(2) * MedianDistance.of(scores, view.progress());
    if (median == 0) {
      throw new Undefined(
          "at least half of all pairs of voxels have the same probability, so their median distance"
              + " is no bandwidth; give one");
    }
    return median;
  }
}
