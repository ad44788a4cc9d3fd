package io.github.segqa.metric.probability;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Largest precision over the thresholds that reach a sensitivity. */
@Plugin(type = Measure.class)
public final class PpvAtSensitivity extends OperatingPointMetric {
  private static final Descriptor D =
      Descriptor.metric("ppv_at_sensitivity", "Precision (PPV) at sensitivity")
          .family("probabilistic")
          .formula("max precision with sensitivity >= value")
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
  public PpvAtSensitivity() {
    super(Quantity.PRECISION, Quantity.SENSITIVITY);
  }

  @Override
  public Descriptor descriptor() {
    return D;
  }
}
