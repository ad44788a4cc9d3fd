package io.github.segqa.metric.probability;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Largest sensitivity over the thresholds that reach a precision. */
@Plugin(type = Measure.class)
public final class SensitivityAtPpv extends OperatingPointMetric {
  private static final Descriptor D =
      Descriptor.metric("sensitivity_at_ppv", "Sensitivity at precision (PPV)")
          .family("probabilistic")
          .formula("max sensitivity with precision >= value")
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
  public SensitivityAtPpv() {
    super(Quantity.SENSITIVITY, Quantity.PRECISION);
  }

  @Override
  public Descriptor descriptor() {
    return D;
  }
}
