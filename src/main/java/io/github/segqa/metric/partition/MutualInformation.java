package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mutual information of the labels of both images. */
@Plugin(type = Measure.class)
public final class MutualInformation extends PartitionMetric {
  private static final Descriptor D =
      partition("mutual_information", "Mutual information")
          .aliases("mi")
          .formula("H(R) + H(P) - H(R,P)")
          .source("Viola 1997 / Taha 2015", "10.1023/A:1007958904918")
          .range("[0,inf)")
          .params(Entropies.LOG_BASE)
          .namedIn(Tool.EVALUATE_SEGMENTATION, Tool.SCIKIT_LEARN)
          .notes("EvaluateSegmentation uses base 2, scikit-learn base e.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    return Entropies.of(view, a).mutual();
  }
}
