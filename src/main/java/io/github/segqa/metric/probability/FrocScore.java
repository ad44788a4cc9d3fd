package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.shape.Tool;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Mean lesion sensitivity over levels of false positives an image. */
@Plugin(type = Measure.class)
public final class FrocScore implements ClassMeasure {
  private static final Param<Setting> FP_LEVELS =
      Param.listOr(
              "fp_levels",
              Setting.of(List.of(0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)),
              "False positives an image at which the sensitivity is read")
          .atLeast(0);
  private static final Descriptor D =
      Descriptor.metric("froc_score", "Lesion FROC score")
          .family("probabilistic")
          .formula(
              "mean over levels f of the largest lesion sensitivity with at most f false-positive"
                  + " candidates")
          .source("van Ginneken et al. 2010", "10.1016/j.media.2010.05.005")
          .range("[0,1]")
          .params(FrocPoints.MIN_PROBABILITY, FP_LEVELS, FrocPoints.CONNECTIVITY)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI)
          .notes(
              "Of one image. Candidates are components of p >= min_probability, scored by their"
                  + " largest probability. Over several images add false positives and lesions at"
                  + " each threshold first; a mean of this is not the same.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(ClassView view, Args args) {
    FrocPoints curve = FrocPoints.of(view, args);
    double[] levels = args.get(FP_LEVELS).array();
    double sum = 0;
    for (double level : levels) {
      double best = 0;
      for (FrocPoints.Point p : curve.points()) {
        best = p.falsePositives() <= level ? Math.max(best, p.sensitivity()) : best;
      }
      sum += best;
    }
    return sum / levels.length;
  }
}
