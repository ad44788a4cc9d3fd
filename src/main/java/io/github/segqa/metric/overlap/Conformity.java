package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Ratio;
import org.scijava.plugin.Plugin;

/** Conformity coefficient: right voxels of the object against wrong ones. */
@Plugin(type = Measure.class)
public final class Conformity extends CountMetric {
  private static final Descriptor D =
      counting("conformity", "Conformity coefficient")
          .formula("1 - (FP + FN) / TP")
          .source("Chang 2009", "10.1016/j.neuroimage.2009.03.068")
          .range("(-inf,1]")
          .params(ZERO_DIVISION)
          .notes("Negative below a Dice of 2/3; no value without a shared voxel.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return 1 - Ratio.of(c.fp() + c.fn(), c.tp());
  }
}
