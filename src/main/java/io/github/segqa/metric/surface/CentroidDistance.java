package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.kernel.MaskMoments;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.ObjectMetric;
import io.github.segqa.shape.Tool;
import io.github.segqa.view.Moments;
import io.github.segqa.view.Side;
import org.scijava.plugin.Plugin;

/** Distance between the mean positions of the voxels of two objects. */
@Plugin(type = Measure.class)
public final class CentroidDistance extends ObjectMetric {
  private static final Descriptor D =
      Descriptor.metric("centroid_distance", "Distance of the centroids")
          .family("distance")
          .needs(Need.LABELS)
          .formula("|mean position of R - mean position of P|")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .unit("spacing")
          .params(EmptyRule.BOTH_EMPTY, EmptyRule.ONE_EMPTY)
          .namedIn(Tool.METRICS_RELOADED, Tool.PANOPTICA)
          .notes("0 for any two objects with one centre, whatever their size and shape.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double measured(ClassView view, Args a) {
    MaskMoments r = Moments.of(view, Side.REFERENCE);
    MaskMoments p = Moments.of(view, Side.PREDICTION);
    double sum = 0;
    for (int axis = 0; axis < view.grid().dims(); axis++) {
      double d = (r.mean(axis) - p.mean(axis)) * view.grid().spacing(axis);
      sum += d * d;
    }
    return Math.sqrt(sum);
  }
}
