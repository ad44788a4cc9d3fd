package io.github.segqa.metric.topology;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.ObjectMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Share of the predicted skeleton that lies in the reference. */
@Plugin(type = Measure.class)
public final class TopologyPrecision extends ObjectMetric {
  private static final Descriptor D =
      SkeletonShare.metric(
              "topology_precision", "Topology precision (predicted skeleton inside reference)")
          .formula("|skeleton(P) and R| / |skeleton(P)|")
          .namedIn(Tool.METRICS_RELOADED)
          .notes("Low where the prediction adds branches. Undefined without a predicted skeleton.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double measured(ClassView view, Args a) {
    return SkeletonShare.precision(view, a);
  }
}
