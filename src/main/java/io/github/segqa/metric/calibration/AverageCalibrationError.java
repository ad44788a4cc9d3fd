package io.github.segqa.metric.calibration;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import org.scijava.plugin.Plugin;

/** Mean gap between probability and frequency over the bins that are not empty. */
@Plugin(type = Measure.class)
public final class AverageCalibrationError extends BinMetric {
  private static final Descriptor D =
      Descriptor.metric("average_calibration_error", "Average calibration error")
          .family("calibration")
          .formula("mean over non-empty bins of |mean p - mean y|")
          .source("Neumann et al. 2018", "")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(ReliabilityBins.BINS)
          .needs(Need.PROBABILITIES)
          .notes("Not dominated by the many easy background voxels, as ece is.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ReliabilityBins bins) {
    return bins.meanGap();
  }
}
