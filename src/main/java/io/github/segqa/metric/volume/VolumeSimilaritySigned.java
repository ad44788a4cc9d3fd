package io.github.segqa.metric.volume;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Difference of the sizes over their mean; positive if the prediction is larger. */
@Plugin(type = Measure.class)
public final class VolumeSimilaritySigned extends CountMetric {
  private static final Descriptor D =
      counting("volume_similarity_signed", "Signed volume similarity")
          .formula("2 (|P| - |R|) / (|P| + |R|)")
          .source("Tustison 2009", "")
          .range("[-2,2]")
          .direction(Direction.ZERO)
          .params(ZERO_DIVISION)
          .namedIn(Tool.ITK, Tool.MORPHOLIBJ, Tool.SEG_METRICS)
          .notes("As ITK has it with the prediction as source and the reference as target.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(2.0 * (c.prediction() - c.reference()), c.prediction() + c.reference());
  }
}
