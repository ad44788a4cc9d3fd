package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Ratio;
import org.scijava.plugin.Plugin;

/** Mean predictive entropy of wrongly decided voxels. */
@Plugin(type = Measure.class)
public final class EntropyMeanError implements ClassMeasure {
  private static final Descriptor D =
      Descriptor.metric("entropy_mean_error", "Mean entropy of wrongly decided voxels")
          .family("calibration")
          .formula("mean entropy over voxels with (p >= threshold) != y")
          .range("[0,1]")
          .params(ReliabilityBins.THRESHOLD)
          .needs(Need.PROBABILITIES)
          .notes("In bits. NaN if no voxel is decided wrongly.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(ClassView view, Args args) {
    Entropy e = Entropy.of(view, args.get(ReliabilityBins.THRESHOLD));
    return Ratio.of(e.inWrong(), e.wrong());
  }
}
