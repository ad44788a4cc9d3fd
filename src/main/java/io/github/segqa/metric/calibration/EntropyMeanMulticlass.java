package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import org.scijava.plugin.Plugin;

/** Mean predictive entropy over all classes. */
@Plugin(type = Measure.class)
public final class EntropyMeanMulticlass implements CaseMeasure {
  private static final Descriptor D =
      Descriptor.metric("entropy_mean_multiclass", "Mean predictive entropy, multi-class")
          .family("calibration")
          .formula("mean over voxels of -sum_c p_c log2 p_c")
          .range("[0,log2 C]")
          .direction(Direction.NONE)
          .needs(Need.PROBABILITIES)
          .notes("In bits.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(CaseView view, Args args) {
    return MulticlassScores.entropy(view);
  }
}
