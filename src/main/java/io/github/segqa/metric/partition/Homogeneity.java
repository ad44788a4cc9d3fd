package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Homogeneity: whether each predicted segment holds one reference label only. */
@Plugin(type = Measure.class)
public final class Homogeneity extends PartitionMetric {
  private static final Descriptor D =
      partition("homogeneity", "Homogeneity")
          .formula("1 - H(R|P) / H(R); 1 if H(R) = 0")
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
    return Entropies.of(view).homogeneity();
  }
}
