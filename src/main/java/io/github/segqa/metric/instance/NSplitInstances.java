package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import org.scijava.plugin.Plugin;

/** Number of reference objects that several predicted ones touch. */
@Plugin(type = Measure.class)
public final class NSplitInstances extends InstanceMetric {
  private static final Descriptor D =
      instance("n_split_instances", "Split reference instances")
          .formula("reference objects that share voxels with at least 2 predicted ones")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    return Partners.ofReference(view).withPartners(2);
  }
}
