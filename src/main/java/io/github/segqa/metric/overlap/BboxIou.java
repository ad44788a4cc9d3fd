package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Box;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Tool;
import java.util.OptionalDouble;
import org.scijava.plugin.Plugin;

/** Jaccard index of the smallest boxes around the two masks. */
@Plugin(type = Measure.class)
public final class BboxIou implements ClassMeasure {
  private static final Descriptor D =
      Descriptor.metric("bbox_iou", "IoU of the bounding boxes")
          .family("counting")
          .needs(Need.LABELS)
          .formula("|box(R) and box(P)| / |box(R) or box(P)|, boxes along the axes, in voxels")
          .source("Maier-Hein 2024 (Metrics Reloaded)", "10.1038/s41592-023-02151-z")
          .range("[0,1]")
          .params(EmptyRule.BOTH_EMPTY)
          .namedIn(Tool.METRICS_RELOADED)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(ClassView view, Args args) {
    Box r = view.reference().bounds();
    Box p = view.prediction().bounds();
    OptionalDouble rule = EmptyRule.value(D, args, view.grid(), r.isEmpty(), p.isEmpty());
    if (rule.isPresent()) {
      return rule.getAsDouble();
    }
    double shared = r.intersect(p).voxels();
    return shared / (r.voxels() + p.voxels() - shared);
  }
}
