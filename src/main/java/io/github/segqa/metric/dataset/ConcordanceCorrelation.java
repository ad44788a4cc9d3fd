package io.github.segqa.metric.dataset;

import io.github.segqa.api.Args;
import io.github.segqa.api.DatasetMeasure;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Table;
import io.github.segqa.shape.Ratio;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Lin's concordance: correlation that also punishes bias and another scale. */
@Plugin(type = Measure.class)
public final class ConcordanceCorrelation implements DatasetMeasure {
  private static final Descriptor D =
      Descriptor.metric("concordance_correlation", "Lin's concordance correlation")
          .family("dataset")
          .needs(Need.CASES)
          .aliases("ccc")
          .formula("2 cov(R, P) / (var(R) + var(P) + (mean(P) - mean(R))^2), population moments")
          .source("Lin 1989", "10.2307/2532051")
          .range("[-1,1]")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public Table table(double[] reference, double[] prediction, Args args) {
    Moments m = Moments.of(reference, prediction);
    double spread = m.reference() + m.prediction() + m.bias() * m.bias();
    return Table.list(List.of("value"), Ratio.of(2 * m.covariance(), spread));
  }
}
