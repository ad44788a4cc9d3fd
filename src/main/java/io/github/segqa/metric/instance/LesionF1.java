package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** F1 of the detection of objects, the recognition quality of panoptic segmentation. */
@Plugin(type = Measure.class)
public final class LesionF1 extends InstanceMetric {
  private static final Descriptor D =
      instance("lesion_f1", "Lesion-wise F1, recognition quality (RQ)")
          .formula("2 TP / (2 TP + FP + FN), objects")
          .source(
              "Kirillov et al. 2019; Hernandez Petzsche et al. 2022 (ISLES 2022)",
              "10.1109/CVPR.2019.00963")
          .range("[0,1]")
          .params(Criterion.DETECTION, Criterion.THRESHOLD, Criterion.STRICT, EmptyRule.BOTH_EMPTY)
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.PANOPTICA, Tool.STARDIST, Tool.ISLES)
          .notes(
              "The F1 of ISLES 2022 with criterion=any_overlap. Below IoU 0.5 MONAI maximises the"
                  + " total IoU before it applies the threshold, which can match fewer objects.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    Detection d = Detection.of(view, args);
    double twice = 2.0 * d.hitReferences();
    return Ratio.of(twice, twice + d.falsePositives() + d.missed());
  }
}
