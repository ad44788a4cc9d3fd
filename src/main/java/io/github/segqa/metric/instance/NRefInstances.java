package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Number of reference objects. */
@Plugin(type = Measure.class)
public final class NRefInstances extends InstanceMetric {
  private static final Descriptor D =
      instance("n_ref_instances", "Number of reference instances")
          .formula("n_R")
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
    return view.reference().count();
  }
}
