package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Number of predicted objects that find nothing. */
@Plugin(type = Measure.class)
public final class LesionFp extends InstanceMetric {
  private static final Descriptor D =
      instance("lesion_fp", "False-positive instances")
          .formula("predicted objects that hit nothing")
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
    return Detection.of(view, args).falsePositives();
  }
}
