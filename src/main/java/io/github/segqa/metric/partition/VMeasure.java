package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** V-measure: harmonic mean of homogeneity and completeness. */
@Plugin(type = Measure.class)
public final class VMeasure extends PartitionMetric {
  private static final Descriptor D =
      partition("v_measure", "V-measure")
          .formula("2 h c / (h + c); 0 if both are 0")
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
    Entropies e = Entropies.of(view);
    double h = e.homogeneity();
    double c = e.completeness();
    return h + c == 0 ? 0 : 2 * h * c / (h + c);
  }
}
