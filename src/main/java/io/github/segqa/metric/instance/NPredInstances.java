package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Number of predicted objects. */
@Plugin(type = Measure.class)
public final class NPredInstances extends InstanceMetric {
  private static final Descriptor D =
      instance("n_pred_instances", "Number of predicted instances")
          .formula("n_P")
          .range("[0,inf)")
          .direction(Direction.NONE)
          .namedIn(Tool.PANOPTICA)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    return view.prediction().count();
  }
}
