package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Number of detected reference objects. */
@Plugin(type = Measure.class)
public final class LesionTp extends InstanceMetric {
  private static final Descriptor D =
      instance("lesion_tp", "Detected reference instances (TP)")
          .formula("reference objects that are hit")
          .range("[0,inf)")
          .params(Criterion.DETECTION, Criterion.THRESHOLD, Criterion.STRICT)
          .namedIn(Tool.METRICS_RELOADED, Tool.PANOPTICA, Tool.STARDIST, Tool.BRATS)
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
    return Detection.of(view, args).hitReferences();
  }
}
