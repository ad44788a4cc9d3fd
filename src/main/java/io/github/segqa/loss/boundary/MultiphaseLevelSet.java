package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.kernel.EdgeLength;
import io.github.segqa.kernel.PlaneSource;
import io.github.segqa.shape.GridLoss;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Mumford-Shah loss: each class should cover a part of the image of nearly constant level. */
@Plugin(type = Measure.class)
public final class MultiphaseLevelSet implements LossMeasure, Gradient, VoxelMap {
  private static final Param<Double> TV_WEIGHT =
      Param.number("tv_weight", 0.001, "Weight of the total variation").atLeast(0);
  private static final Param<String> REDUCTION =
      Param.choice("reduction", "Mean or sum over the voxels", "mean", "sum");
  private static final Param<Double> DELTA =
      Param.number("delta", 1e-12, "Added to the mass of a class").atLeast(0);

  private static final Descriptor D =
      Descriptor.loss("multiphase_level_set", "Multiphase level-set (Mumford-Shah) loss")
          .family("boundary")
          .formula(
              "(sum_c sum((I - mu_c)^2 p_c) + tv_weight sum_c sum_a sum(|d_a p_c| / s_a)) / N,"
                  + " mu_c = sum(I p_c) / (sum(p_c) + delta)")
          .source("Kim & Ye 2019", "arXiv:1904.02872")
          .range("[0,inf)")
          .usesSpacing()
          .extras("intensity")
          .params(TV_WEIGHT, REDUCTION, DELTA)
          .gradient(GradientKind.EXACT)
          .perfect("not 0")
          .namedIn(Survey.MA)
          .notes(
              "Over all classes with the background. Without an intensity image the one-hot"
                  + " reference takes its place: the foreground mask, or all classes as channels."
                  + " reduction=sum is the authors' code.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(SoftView view, Args a) {
    double sum = 0;
    for (int c = 0; c < view.classes(); c++) {
      for (RegionLevel level : RegionLevel.all(view, c, a.get(DELTA))) {
        sum += level.spread();
      }
      sum += a.get(TV_WEIGHT) * variation(view, c).sum();
    }
    return sum / divisor(view, a);
  }

  @Override
  public void gradient(SoftView view, Args a, double weight, List<Field> out) {
    double factor = weight / divisor(view, a);
    for (int c = 0; c < view.classes(); c++) {
      Field slope = Field.zeros(view.grid());
      variation(view, c).addSlope(a.get(TV_WEIGHT), slope);
      for (RegionLevel level : RegionLevel.all(view, c, a.get(DELTA))) {
        view.forEachBlock(b -> b.scatterAdd(slope, level.squares(b), 1));
      }
      GridLoss.addSlope(view, c, slope, factor, out);
    }
  }

  @Override
  public void contribution(SoftView view, Args a, double weight, Field out) {
    double factor = weight * view.kept() / divisor(view, a);
    for (int c = 0; c < view.classes(); c++) {
      Field tv = variation(view, c).map(a.get(TV_WEIGHT));
      for (RegionLevel level : RegionLevel.all(view, c, a.get(DELTA))) {
        view.forEachBlock(b -> b.scatterAdd(tv, level.terms(b), 1));
      }
      view.forEachBlock(
          b -> {
            b.gather(tv, b.scratch(0));
            b.scatterAdd(out, b.scratch(0), factor);
          });
    }
  }

  private static double divisor(SoftView view, Args a) {
    return a.get(REDUCTION).equals("mean") ? view.kept() : 1;
  }

  private static EdgeLength variation(SoftView view, int c) {
    return new EdgeLength(
        PlaneSource.of(view.probability(c)),
        view.grid(),
        view.ignored().orElse(null),
        false,
        0,
        view.progress());
  }
}
