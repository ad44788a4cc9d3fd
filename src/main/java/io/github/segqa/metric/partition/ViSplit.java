package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Over-segmentation part of the variation of information. */
@Plugin(type = Measure.class)
public final class ViSplit extends PartitionMetric {
  private static final Descriptor D =
      partition("vi_split", "Variation of information, over-segmentation part")
          .formula("H(P|R) = H(R,P) - H(R)")
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
    return Entropies.of(view, a).split();
  }
}
