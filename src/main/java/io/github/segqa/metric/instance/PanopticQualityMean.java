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

/** Mean panoptic quality over IoU thresholds. */
@Plugin(type = Measure.class)
public final class PanopticQualityMean extends InstanceMetric {
  private static final Param<Setting> THRESHOLDS =
      Param.listOr(
              "thresholds",
              Setting.of(List.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)),
              "IoU thresholds over which is averaged")
          .atLeast(0)
          .atMost(1);
  private static final Descriptor D =
      instance("panoptic_quality_mean", "Mean PQ over IoU thresholds")
          .formula("mean over thresholds of PQ")
          .source("Kofler et al. 2023 (panoptica)", "arXiv:2312.02608")
          .range("[0,1]")
          .params(THRESHOLDS, EmptyRule.BOTH_EMPTY)
          .namedIn(Tool.PANOPTICA)
          .notes(
              "The idea of an area under the curve of thresholds, as panoptica has it, as a plain"
                  + " mean.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    return Arrays.stream(args.get(THRESHOLDS).array())
        .map(t -> PanopticQuality.of(Matching.of(view, Criterion.iou(t)), false))
        .average()
        .orElseThrow();
  }
}
