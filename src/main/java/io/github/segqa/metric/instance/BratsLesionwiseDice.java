package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean Dice of lesions, false positives counting 0. */
@Plugin(type = Measure.class)
public final class BratsLesionwiseDice extends InstanceMetric {
  private static final Descriptor D =
      instance("brats_lesionwise_dice", "BraTS 2023 lesion-wise Dice")
          .formula("sum of Dice over lesions / (lesions + FP); 1 if there is neither")
          .source("BraTS 2023", "")
          .range("[0,1]")
          .params(BratsLesions.DILATION, BratsLesions.MIN_VOLUME)
          .namedIn(Tool.BRATS, Tool.PANOPTICA)
          .notes(
              "Reference voxels whose dilations touch are one lesion; predicted components that"
                  + " touch its dilation are its prediction. Small lesions are left out, the"
                  + " predicted components that touch them are not counted as FP. The spacing"
                  + " enters through min_volume.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    BratsLesions lesions = BratsLesions.of(view, args);
    double sum = lesions.lesions().stream().mapToDouble(BratsLesions.Lesion::dice).sum();
    return lesions.rows() == 0 ? 1 : sum / lesions.rows();
  }
}
