package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import org.scijava.plugin.Plugin;

/** Local consistency error: refinement is no error, in either direction at each place. */
@Plugin(type = Measure.class)
public final class LocalConsistencyError extends PartitionMetric {
  private static final Descriptor D =
      partition("local_consistency_error", "Local consistency error")
          .aliases("lce")
          .formula("sum N min((a - N) / a, (b - N) / b) / n")
          .source("Martin 2001", "10.1109/ICCV.2001.937655")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    return Refinement.of(view).smaller();
  }
}
