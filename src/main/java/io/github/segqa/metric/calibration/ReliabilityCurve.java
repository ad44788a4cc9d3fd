package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Table;
import io.github.segqa.api.TableMeasure;
import io.github.segqa.shape.Tool;
import java.util.List;
import java.util.stream.IntStream;
import org.scijava.plugin.Plugin;

/** The points of the reliability diagram. */
@Plugin(type = Measure.class)
public final class ReliabilityCurve implements TableMeasure<ClassView> {
  private static final Descriptor D =
      Descriptor.metric("reliability_curve", "Reliability curve")
          .family("calibration")
          .formula("[bin, count, mean p, observed frequency] of each bin that is not empty")
          .source("DeGroot and Fienberg 1983", "10.2307/2987588")
          .range("curve")
          .direction(Direction.NONE)
          .params(ReliabilityBins.BINS)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.SCIKIT_LEARN)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public Class<ClassView> view() {
    return ClassView.class;
  }

  @Override
  public Table table(ClassView view, Args args) {
    ReliabilityBins bins = ReliabilityBins.of(view, args.get(ReliabilityBins.BINS));
    double[][] rows =
        IntStream.range(0, bins.n().length)
            .filter(b -> bins.n()[b] > 0)
            .mapToObj(b -> row(bins, b))
            .toArray(double[][]::new);
    return Table.rows(List.of("bin", "count", "mean_probability", "frequency"), rows);
  }

  private static double[] row(ReliabilityBins bins, int b) {
    double n = bins.n()[b];
    return new double[] {b, n, bins.forecast()[b] / n, bins.outcome()[b] / n};
  }
}
