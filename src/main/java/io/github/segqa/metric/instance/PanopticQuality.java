package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Product of segmentation quality and recognition quality. */
@Plugin(type = Measure.class)
public final class PanopticQuality extends InstanceMetric {
  /** What is averaged over matched pairs. */
  static final Param<String> VALUE =
      Param.choice("value", "What is averaged over matched pairs", "iou", "dice");

  private static final Descriptor D =
      instance("panoptic_quality", "Panoptic quality (PQ)")
          .formula("sum of IoU over matched pairs / (TP + FP/2 + FN/2) = SQ x RQ")
          .source("Kirillov et al. 2019", "10.1109/CVPR.2019.00963")
          .range("[0,1]")
          .params(
              Criterion.CRITERION,
              Criterion.THRESHOLD,
              Criterion.STRICT,
              VALUE,
              EmptyRule.BOTH_EMPTY)
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.PANOPTICA, Tool.STARDIST)
          .notes(
              "The paper matches at IoU > 0.5 (strict=true), where the matching is unique; lower"
                  + " thresholds need the one-to-one matching used here.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    return of(Matching.of(view, Criterion.of(args)), isDice(args));
  }

  static boolean isDice(Args args) {
    return args.get(VALUE).equals("dice");
  }

  static double of(Matching m, boolean dice) {
    double half = (m.falsePositives() + m.falseNegatives()) / 2.0;
    return m.sum(dice) / (m.pairs().size() + half);
  }
}
