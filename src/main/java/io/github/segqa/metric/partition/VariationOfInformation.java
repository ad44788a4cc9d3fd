package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Information that is lost and gained between the two partitions. */
@Plugin(type = Measure.class)
public final class VariationOfInformation extends PartitionMetric {
  private static final Descriptor D =
      partition("variation_of_information", "Variation of information")
          .aliases("vi", "voi")
          .formula("2 H(R,P) - H(R) - H(P) = vi_split + vi_merge")
          .source("Meila 2003", "10.1007/978-3-540-45167-9_14")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(Entropies.LOG_BASE)
          .namedIn(Tool.EVALUATE_SEGMENTATION, Tool.SCIKIT_IMAGE)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    Entropies h = Entropies.of(view, a);
    return h.split() + h.merge();
  }
}
