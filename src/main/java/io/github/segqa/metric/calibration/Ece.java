package io.github.segqa.metric.calibration;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean gap between probability and frequency over bins, weighted by their counts. */
@Plugin(type = Measure.class)
public final class Ece extends BinMetric {
  private static final Descriptor D =
      Descriptor.metric("ece", "Expected calibration error")
          .family("calibration")
          .formula("sum over bins of n_b/n |mean p - mean y|")
          .source("Naeini et al. 2015", "10.1609/aaai.v29i1.9602")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(ReliabilityBins.BINS)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED)
          .notes(
              "Of the foreground probability. Bins are (l,u]; p = 0 is in the first one, where"
                  + " MetricsReloaded drops such voxels.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ReliabilityBins bins) {
    return bins.weightedGap();
  }
}
