package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Rand index corrected for chance: 0 on average for random labels. */
@Plugin(type = Measure.class)
public final class AdjustedRandIndex extends PartitionMetric {
  private static final Descriptor D =
      partition("adjusted_rand_index", "Adjusted Rand index")
          .aliases("ari")
          .formula(
              "(S - E) / (M - E) with S = sum C2(N), E = sum C2(a) sum C2(b) / C2(n), M = "
                  + "(sum C2(a) + sum C2(b)) / 2; 1 if M = E")
          .source("Hubert 1985", "10.1007/BF01908075")
          .range("[-1,1]")
          .namedIn(Tool.EVALUATE_SEGMENTATION, Tool.SCIKIT_LEARN)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    PairCounts c = PairCounts.of(view);
    double expected = c.reference() * c.prediction() / c.all();
    double largest = (c.reference() + c.prediction()) / 2;
    return largest == expected ? 1 : (c.both() - expected) / (largest - expected);
  }
}
