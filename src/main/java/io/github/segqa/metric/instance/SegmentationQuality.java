package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean IoU, or Dice, of the matched pairs. */
@Plugin(type = Measure.class)
public final class SegmentationQuality extends InstanceMetric {
  private static final Descriptor D =
      instance("segmentation_quality", "Segmentation quality (SQ)")
          .formula("mean IoU of matched pairs")
          .source("Kirillov et al. 2019", "10.1109/CVPR.2019.00963")
          .range("[0,1]")
          .params(Criterion.CRITERION, Criterion.THRESHOLD, Criterion.STRICT, PanopticQuality.VALUE)
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.PANOPTICA, Tool.STARDIST)
          .notes("NaN if nothing is matched, where StarDist and MONAI give 0.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    Matching m = Matching.of(view, Criterion.of(args));
    return Ratio.of(m.sum(PanopticQuality.isDice(args)), m.pairs().size());
  }
}
