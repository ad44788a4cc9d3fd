package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Squared differences of probabilities and truth, summed over the classes. */
@Plugin(type = Measure.class)
public final class BrierMulticlass implements CaseMeasure {
  private static final Descriptor D =
      Descriptor.metric("brier_multiclass", "Brier score, sum over classes")
          .family("calibration")
          .formula("mean over voxels of sum_c (p_c - y_c)^2")
          .source("Brier 1950", "10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2")
          .range("[0,2]")
          .direction(Direction.LOWER)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(CaseView view, Args args) {
    return MulticlassScores.brier(view);
  }
}
