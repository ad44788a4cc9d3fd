package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Undefined;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Fewest false-positive candidates at which enough lesions are found. */
@Plugin(type = Measure.class)
public final class FrocFpAtSensitivity implements ClassMeasure {
  private static final Descriptor D =
      Descriptor.metric("froc_fp_at_sensitivity", "False-positive lesions at a lesion sensitivity")
          .family("probabilistic")
          .formula("min false-positive candidates with lesion sensitivity >= value")
          .source("Maier-Hein et al. 2024 (Metrics Reloaded)", "10.1038/s41592-023-02151-z")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(OperatingPointMetric.VALUE, FrocPoints.MIN_PROBABILITY, FrocPoints.CONNECTIVITY)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED)
          .notes("Of one image; candidates as for froc_score.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(ClassView view, Args args) {
    double limit = args.get(OperatingPointMetric.VALUE) - OperatingPointMetric.SLACK;
    return FrocPoints.of(view, args).points().stream()
        .filter(p -> p.sensitivity() >= limit)
        .mapToDouble(FrocPoints.Point::falsePositives)
        .min()
        .orElseThrow(() -> new Undefined("no threshold finds so many lesions"));
  }
}
