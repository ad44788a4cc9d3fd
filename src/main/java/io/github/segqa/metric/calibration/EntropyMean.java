package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import org.scijava.plugin.Plugin;

/** Mean predictive entropy. */
@Plugin(type = Measure.class)
public final class EntropyMean implements ClassMeasure {
  private static final Descriptor D =
      Descriptor.metric("entropy_mean", "Mean predictive entropy")
          .family("calibration")
          .formula("mean of -p log2 p - (1-p) log2(1-p)")
          .range("[0,1]")
          .direction(Direction.NONE)
          .needs(Need.PROBABILITIES)
          .notes("In bits: 1 where p = 0.5.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(ClassView view, Args args) {
    Entropy e = Entropy.of(view, ReliabilityBins.THRESHOLD.def());
    return (e.inCorrect() + e.inWrong()) / (e.correct() + e.wrong());
  }
}
