package io.github.segqa.metric.dataset;

import io.github.segqa.api.Args;
import io.github.segqa.api.DatasetMeasure;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Table;
import io.github.segqa.shape.ValueSummary;
import java.util.List;
import java.util.stream.IntStream;
import org.scijava.plugin.Plugin;

/** Bland-Altman analysis: bias and limits of agreement of prediction minus reference. */
@Plugin(type = Measure.class)
public final class BlandAltman implements DatasetMeasure {
  private static final List<String> COLUMNS = List.of("bias", "lower", "upper");

  private static final Descriptor D =
      Descriptor.metric("bland_altman", "Bland-Altman bias and limits of agreement")
          .family("dataset")
          .needs(Need.CASES)
          .formula("bias = mean(P - R); bias -+ 1.96 s, s standard deviation with n - 1")
          .source("Bland 1986", "10.1016/S0140-6736(86)90837-8")
          .range("(-inf,inf)")
          .direction(Direction.ZERO)
          .unit("spacing^n")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public Table table(double[] reference, double[] prediction, Args args) {
    Moments.check(reference, prediction);
    ValueSummary s =
        ValueSummary.of(
            IntStream.range(0, reference.length)
                .mapToDouble(i -> prediction[i] - reference[i])
                .toArray());
    double margin = 1.96 * s.std();
    return Table.list(COLUMNS, s.mean(), s.mean() - margin, s.mean() + margin);
  }
}
