package io.github.segqa.metric.dataset;

import io.github.segqa.api.Args;
import io.github.segqa.api.DatasetMeasure;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Table;
import io.github.segqa.shape.Tool;
import java.util.List;
import java.util.stream.IntStream;
import org.scijava.plugin.Plugin;

/** Pearson correlation of the changes of volume from case to case, in the order given. */
@Plugin(type = Measure.class)
public final class VolumeChangeCorrelation implements DatasetMeasure {
  private static final Descriptor D =
      Descriptor.metric("volume_change_correlation", "Correlation of volume changes")
          .family("dataset")
          .needs(Need.CASES)
          .formula("cov(dR, dP) / (sd(dR) sd(dP)) with dR_k = R_(k+1) - R_k")
          .source("MedPy", "")
          .range("[-1,1]")
          .namedIn(Tool.MEDPY)
          .notes("For cases in order of time.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public Table table(double[] reference, double[] prediction, Args args) {
    Moments m = Moments.of(changes(reference), changes(prediction));
    return Table.list(List.of("value"), m.correlation());
  }

  private static double[] changes(double[] v) {
    return IntStream.range(1, v.length).mapToDouble(i -> v[i] - v[i - 1]).toArray();
  }
}
