package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Ratio;
import org.scijava.plugin.Plugin;

/** Overlap coefficient: shared voxels over the size of the smaller mask. */
@Plugin(type = Measure.class)
public final class OverlapCoefficient extends CountMetric {
  private static final Descriptor D =
      counting("overlap_coefficient", "Overlap coefficient (Szymkiewicz-Simpson)")
          .formula("TP / min(|R|, |P|)")
          .source("Simpson 1943", "10.2475/ajs.241.1.1")
          .range("[0,1]")
          .params(ZERO_DIVISION)
          .notes("1 as soon as one mask holds the other, however much larger it is.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(c.tp(), Math.min(c.reference(), c.prediction()));
  }
}
