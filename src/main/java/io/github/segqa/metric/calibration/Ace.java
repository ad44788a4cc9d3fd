package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import org.scijava.plugin.Plugin;

/** Mean gap between probability and frequency over bins of equal count. */
@Plugin(type = Measure.class)
public final class Ace implements ClassMeasure {
  private static final Descriptor D =
      Descriptor.metric("ace", "Adaptive calibration error")
          .family("calibration")
          .formula("mean over bins of equal count of |mean p - mean y|")
          .source("Nixon et al. 2019", "arXiv:1904.01685")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(ReliabilityBins.BINS)
          .needs(Need.PROBABILITIES)
          .notes(
              "Bin b takes the ranks floor(n b / B) to floor(n (b+1) / B) - 1 in stable order of p:"
                  + " of equal probabilities the first voxel of the image is the first.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(ClassView view, Args args) {
    return EqualMassBins.of(view, args.get(ReliabilityBins.BINS)).meanGap();
  }
}
