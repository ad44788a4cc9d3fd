package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Number of reference objects that are missed. */
@Plugin(type = Measure.class)
public final class LesionFn extends InstanceMetric {
  private static final Descriptor D =
      instance("lesion_fn", "Missed instances")
          .formula("reference objects that are not hit")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(Criterion.DETECTION, Criterion.THRESHOLD, Criterion.STRICT)
          .namedIn(Tool.METRICS_RELOADED, Tool.PANOPTICA, Tool.STARDIST, Tool.BRATS)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    return Detection.of(view, args).missed();
  }
}
