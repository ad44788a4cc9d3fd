package io.github.segqa.metric.probability;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Largest sensitivity over the thresholds that reach a specificity. */
@Plugin(type = Measure.class)
public final class SensitivityAtSpecificity extends OperatingPointMetric {
  private static final Descriptor D =
      Descriptor.metric("sensitivity_at_specificity", "Sensitivity at specificity")
          .family("probabilistic")
          .formula("max sensitivity with specificity >= value")
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
  public SensitivityAtSpecificity() {
    super(Quantity.SENSITIVITY, Quantity.SPECIFICITY);
  }

  @Override
  public Descriptor descriptor() {
    return D;
  }
}
