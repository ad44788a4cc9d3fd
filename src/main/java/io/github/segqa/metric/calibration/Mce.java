package io.github.segqa.metric.calibration;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Largest gap between probability and frequency over bins. */
@Plugin(type = Measure.class)
public final class Mce extends BinMetric {
  private static final Descriptor D =
      Descriptor.metric("mce", "Maximum calibration error")
          .family("calibration")
          .formula("max over bins of |mean p - mean y|")
          .source("Naeini et al. 2015", "10.1609/aaai.v29i1.9602")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(ReliabilityBins.BINS)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED)
          .notes("Bins with few voxels dominate it.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ReliabilityBins bins) {
    return bins.maxGap();
  }
}
