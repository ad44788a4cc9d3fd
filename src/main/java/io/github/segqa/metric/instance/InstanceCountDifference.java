package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Difference of the numbers of objects. */
@Plugin(type = Measure.class)
public final class InstanceCountDifference extends InstanceMetric {
  private static final Descriptor D =
      instance("instance_count_difference", "Absolute lesion-count difference")
          .formula("|n_R - n_P|")
          .source("Hernandez Petzsche et al. 2022 (ISLES 2022)", "10.1038/s41597-022-01875-5")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .namedIn(Tool.ISLES)
          .notes("Says nothing about where the objects are.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    return Math.abs(view.reference().count() - view.prediction().count());
  }
}
