package io.github.segqa.metric.dataset;

import io.github.segqa.api.Args;
import io.github.segqa.api.DatasetMeasure;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Table;
import io.github.segqa.shape.Tool;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Pearson correlation of predicted and reference volumes over cases. */
@Plugin(type = Measure.class)
public final class VolumeCorrelation implements DatasetMeasure {
  private static final Descriptor D =
      Descriptor.metric("volume_correlation", "Correlation of volumes")
          .family("dataset")
          .needs(Need.CASES)
          .formula("cov(R, P) / (sd(R) sd(P))")
          .source("MedPy", "")
          .range("[-1,1]")
          .namedIn(Tool.MEDPY)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public Table table(double[] reference, double[] prediction, Args args) {
    return Table.list(List.of("value"), Moments.of(reference, prediction).correlation());
  }
}
