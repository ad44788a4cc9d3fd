package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.metric.instance.Partners.Likeness;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Jaccard of all objects together, matched one to one for the largest total IoU. */
@Plugin(type = Measure.class)
public final class AjiPlus extends InstanceMetric {
  private static final Descriptor D =
      instance("aji_plus", "AJI+")
          .formula(
              "sum of intersections / sum of unions, unmatched objects counting with their size")
          .source("Graham et al. 2019 (HoVer-Net)", "10.1016/j.media.2019.101563")
          .range("[0,1]")
          .params(EmptyRule.BOTH_EMPTY)
          .namedIn(Tool.PANOPTICA)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    double shared = 0;
    double sizes = 0;
    Partners r = Partners.ofReference(view);
    for (Matching.Pair p : Matching.ofLargestIou(view).pairs()) {
      shared += r.of(p.reference(), p.prediction(), Likeness.VOXELS);
    }
    for (long size : r.size()) {
      sizes += size;
    }
    for (long size : r.otherSize()) {
      sizes += size;
    }
    return shared / (sizes - shared);
  }
}
