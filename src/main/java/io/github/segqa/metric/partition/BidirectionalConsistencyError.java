package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import org.scijava.plugin.Plugin;

/** Bidirectional consistency error: refinement is an error in both directions. */
@Plugin(type = Measure.class)
public final class BidirectionalConsistencyError extends PartitionMetric {
  private static final Descriptor D =
      partition("bidirectional_consistency_error", "Bidirectional consistency error")
          .formula("sum N max((a - N) / a, (b - N) / b) / n")
          .source("Martin 2003 (thesis)", "")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    return Refinement.of(view).larger();
  }
}
