package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Global consistency error: refinement in one and the same direction is no error. */
@Plugin(type = Measure.class)
public final class GlobalConsistencyError extends PartitionMetric {
  private static final Descriptor D =
      partition("global_consistency_error", "Global consistency error")
          .aliases("gce")
          .formula("min(sum N (a - N) / a, sum N (b - N) / b) / n")
          .source("Martin 2001", "10.1109/ICCV.2001.937655")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes(
              "0 already if one image has one label only. EvaluateSegmentation has another "
                  + "formula: global_consistency_error_taha.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    Refinement e = Refinement.of(view);
    return Math.min(e.forward(), e.backward());
  }
}
