package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Rand index: share of pairs of voxels on which both partitions agree. */
@Plugin(type = Measure.class)
public final class RandIndex extends PartitionMetric {
  private static final Descriptor D =
      partition("rand_index", "Rand index")
          .aliases("ri")
          .formula("(C2(n) + 2 sum C2(N) - sum C2(a) - sum C2(b)) / C2(n)")
          .source("Rand 1971", "10.1080/01621459.1971.10482356")
          .range("[0,1]")
          .namedIn(Tool.EVALUATE_SEGMENTATION, Tool.SCIKIT_LEARN)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    PairCounts c = PairCounts.of(view);
    return Ratio.of(c.all() + 2 * c.both() - c.reference() - c.prediction(), c.all());
  }
}
