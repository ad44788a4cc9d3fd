package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Under-segmentation part of the variation of information. */
@Plugin(type = Measure.class)
public final class ViMerge extends PartitionMetric {
  private static final Descriptor D =
      partition("vi_merge", "Variation of information, under-segmentation part")
          .formula("H(R|P) = H(R,P) - H(P)")
          .source("Meila 2003", "10.1007/978-3-540-45167-9_14")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(Entropies.LOG_BASE)
          .namedIn(Tool.SCIKIT_IMAGE)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    return Entropies.of(view, a).merge();
  }
}
