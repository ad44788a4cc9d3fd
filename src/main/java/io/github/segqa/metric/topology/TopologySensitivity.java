package io.github.segqa.metric.topology;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.ObjectMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Share of the reference skeleton that lies in the prediction. */
@Plugin(type = Measure.class)
public final class TopologySensitivity extends ObjectMetric {
  private static final Descriptor D =
      SkeletonShare.metric(
              "topology_sensitivity", "Topology sensitivity (reference skeleton inside prediction)")
          .formula("|skeleton(R) and P| / |skeleton(R)|")
          .namedIn(Tool.METRICS_RELOADED)
          .notes(
              "Low where the prediction misses or breaks branches. Undefined without a "
                  + "reference skeleton.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double measured(ClassView view, Args a) {
    return SkeletonShare.sensitivity(view, a);
  }
}
