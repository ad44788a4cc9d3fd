package io.github.segqa.metric.dataset;

import io.github.segqa.api.Args;
import io.github.segqa.api.DatasetMeasure;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Table;
import io.github.segqa.shape.Tool;
import io.github.segqa.shape.ValueSummary;
import org.scijava.plugin.Plugin;

/** Summary of a metric over cases. */
@Plugin(type = Measure.class)
public final class Summary implements DatasetMeasure {
  private static final Descriptor D =
      Descriptor.metric("summary", "Summary over cases")
          .family("dataset")
          .needs(Need.CASES)
          .formula("n, n_nan, mean, std (n - 1), median, min, max of the values that exist")
          .range("(-inf,inf)")
          .direction(Direction.NONE)
          .namedIn(Tool.MONAI)
          .notes("n_nan counts the cases without a value: they are in no other number.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public Table table(double[] reference, double[] prediction, Args args) {
    return ValueSummary.of(prediction).table();
  }
}
