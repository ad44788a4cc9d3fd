package io.github.segqa.metric.probability;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Largest specificity over the thresholds that reach a sensitivity. */
@Plugin(type = Measure.class)
public final class SpecificityAtSensitivity extends OperatingPointMetric {
  private static final Descriptor D =
      Descriptor.metric("specificity_at_sensitivity", "Specificity at sensitivity")
          .family("probabilistic")
          .formula("max specificity with sensitivity >= value")
          .source("Maier-Hein et al. 2024 (Metrics Reloaded)", "10.1038/s41592-023-02151-z")
          .range("[0,1]")
          .params(VALUE)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED)
          .notes(
              "The threshold above all scores is a point too: sensitivity 0, specificity 1,"
                  + " precision 1.")
          .build();

  /** Called by the plugin framework. */
  public SpecificityAtSensitivity() {
    super(Quantity.SPECIFICITY, Quantity.SENSITIVITY);
  }

  @Override
  public Descriptor descriptor() {
    return D;
  }
}
