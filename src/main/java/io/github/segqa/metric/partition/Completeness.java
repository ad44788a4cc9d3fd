package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Completeness: whether each reference segment lies in one predicted one. */
@Plugin(type = Measure.class)
public final class Completeness extends PartitionMetric {
  private static final Descriptor D =
      partition("completeness", "Completeness")
          .formula("1 - H(P|R) / H(P); 1 if H(P) = 0")
          .source("Rosenberg 2007", "")
          .range("[0,1]")
          .namedIn(Tool.SCIKIT_LEARN)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    return Entropies.of(view).completeness();
  }
}
