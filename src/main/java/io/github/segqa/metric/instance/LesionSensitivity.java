package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Share of the reference objects that are detected. */
@Plugin(type = Measure.class)
public final class LesionSensitivity extends InstanceMetric {
  private static final Descriptor D =
      instance("lesion_sensitivity", "Lesion-wise sensitivity")
          .formula("hit reference objects / n_R")
          .range("[0,1]")
          .params(Criterion.DETECTION, Criterion.THRESHOLD, Criterion.STRICT)
          .namedIn(Tool.METRICS_RELOADED, Tool.PANOPTICA, Tool.STARDIST)
          .notes(
              "A reference object is detected if it is matched to a predicted one; with criterion"
                  + " any_overlap or ref_coverage without matching, so that one predicted object"
                  + " may detect several.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    double n = view.reference().count();
    return Ratio.of(Detection.of(view, args).hitReferences(), n);
  }
}
