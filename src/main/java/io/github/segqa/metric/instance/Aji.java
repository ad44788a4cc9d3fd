package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.metric.instance.Partners.Likeness;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Jaccard of all objects together, each reference object with the predicted one most like it. */
@Plugin(type = Measure.class)
public final class Aji extends InstanceMetric {
  private static final Descriptor D =
      instance("aji", "Aggregated Jaccard index")
          .formula("sum of intersections / (sum of unions + sizes of predicted objects never used)")
          .source("Kumar et al. 2017", "10.1109/TMI.2017.2677499")
          .range("[0,1]")
          .params(EmptyRule.BOTH_EMPTY)
          .namedIn(Tool.PANOPTICA)
          .notes(
              "A predicted object may serve several reference objects; aji_plus matches one to one."
                  + " Of ties in IoU the predicted object of lowest label is taken.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    Partners r = Partners.ofReference(view);
    boolean[] used = new boolean[r.otherSize().length];
    double shared = 0;
    double union = 0;
    for (int i = 0; i < r.count(); i++) {
      int k = r.best(i, Likeness.IOU);
      union += r.size()[i];
      if (k >= 0) {
        shared += r.voxels()[k];
        union += r.otherSize()[r.other()[k]] - r.voxels()[k];
        used[r.other()[k]] = true;
      }
    }
    for (int j = 0; j < used.length; j++) {
      union += used[j] ? 0 : r.otherSize()[j];
    }
    return shared / union;
  }
}
