package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/**
 * Area under the ROC curve: chance that a random voxel of the object scores higher than one
 * outside.
 */
@Plugin(type = Measure.class)
public final class Auroc extends CurveMetric {
  private static final Descriptor D =
      Descriptor.metric("auroc", "Area under the ROC curve")
          .family("probabilistic")
          .formula("trapezoid rule over (FPR, TPR) from (0,0), one point a distinct probability")
          .source("Hanley and McNeil 1982", "10.1148/radiology.143.1.7063747")
          .range("[0,1]")
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.SCIKIT_LEARN)
          .notes("Exact, ties count half; no binning of thresholds.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected boolean needsNegatives() {
    return true;
  }

  @Override
  protected double value(SortedScores s, Args a) {
    return area(s);
  }

  /**
   * @param s sorted scores
   * @return area under their ROC curve; NaN if positives or negatives are absent
   */
  public static double area(SortedScores s) {
    double twice = s.integrate((tp0, fp0, tp, fp) -> (double) (fp - fp0) * (tp + tp0));
    return twice / 2 / s.positives() / s.negatives();
  }
}
