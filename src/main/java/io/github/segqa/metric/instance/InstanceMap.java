package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Tool;
import java.util.Arrays;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Mean over IoU thresholds of the share of detected objects. */
@Plugin(type = Measure.class)
public final class InstanceMap extends InstanceMetric {
  private static final Param<Setting> THRESHOLDS =
      Param.listOr(
              "thresholds",
              Setting.of(List.of(0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)),
              "IoU thresholds over which is averaged")
          .atLeast(0)
          .atMost(1);
  private static final Descriptor D =
      instance("instance_map", "Mean instance AP over IoU thresholds")
          .formula("mean over thresholds of TP / (TP + FP + FN)")
          .source("Caicedo et al. 2019", "10.1038/s41592-019-0612-7")
          .range("[0,1]")
          .params(THRESHOLDS, EmptyRule.BOTH_EMPTY)
          .namedIn(Tool.STARDIST)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    return Arrays.stream(args.get(THRESHOLDS).array())
        .map(t -> Detection.of(Matching.of(view, Criterion.iou(t))).jaccard())
        .average()
        .orElseThrow();
  }
}
