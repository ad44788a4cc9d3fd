package io.github.segqa.metric.topology;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.ObjectMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Harmonic mean of topology precision and topology sensitivity. */
@Plugin(type = Measure.class)
public final class Cldice extends ObjectMetric {
  private static final Descriptor D =
      SkeletonShare.metric("cldice", "Centreline Dice", EmptyRule.BOTH_EMPTY)
          .formula(
              "2 p s / (p + s), p = topology_precision, s = topology_sensitivity; 0 if one object"
                  + " is empty")
          .namedIn(Tool.METRICS_RELOADED, Tool.PANOPTICA)
          .notes(
              "For tubes such as vessels. The default skeleton is that of scikit-image "
                  + "skeletonize(method=lee), which MetricsReloaded uses in 3D; in 2D "
                  + "MetricsReloaded and panoptica use another thinning, so values may differ a "
                  + "little. The morphological skeleton is the crisp case of the soft one of the "
                  + "paper.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double measured(ClassView view, Args a) {
    if (view.reference().isEmpty() || view.prediction().isEmpty()) {
      return 0;
    }
    double p = SkeletonShare.precision(view, a);
    double s = SkeletonShare.sensitivity(view, a);
    return p + s == 0 ? 0 : 2 * p * s / (p + s);
  }
}
