package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import org.scijava.plugin.Plugin;

/** Number of predicted objects that touch several reference ones. */
@Plugin(type = Measure.class)
public final class NMergeInstances extends InstanceMetric {
  private static final Descriptor D =
      instance("n_merge_instances", "Merged reference instances")
          .formula("predicted objects that share voxels with at least 2 reference ones")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    return Partners.ofPrediction(view).withPartners(2);
  }
}
