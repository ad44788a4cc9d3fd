package io.github.segqa.loss.region;

import static io.github.segqa.shape.RegionLoss.SMOOTH_DR;
import static io.github.segqa.shape.RegionLoss.SMOOTH_NR;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.Linear;
import io.github.segqa.shape.Partials;
import io.github.segqa.shape.RatioLoss;
import io.github.segqa.shape.RegionLoss;
import io.github.segqa.shape.SoftSums;
import io.github.segqa.shape.Survey;
import java.util.Arrays;
import java.util.List;
import org.scijava.plugin.Plugin;

/** One Dice loss of all classes together, each weighted by its volume. */
@Plugin(type = Measure.class)
public final class GeneralizedDiceLoss implements LossMeasure, Gradient, VoxelMap {
  static final Param<String> WEIGHTING =
      Param.choice(
          "weighting",
          "Weight of a class of reference volume V: square 1/V², simple 1/V, uniform 1",
          "square",
          "simple",
          "uniform");
  static final Param<Boolean> INCLUDE_BACKGROUND = ClassLoss.INCLUDE_BACKGROUND.withDefault(true);

  private static final Linear WRONG = Linear.FP.plus(Linear.FN);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("generalized_dice", "Generalised Dice loss")
          .family("region")
          .formula(
              "1 - (2 sum_c w_c sum p_c r_c + smooth_nr) / (sum_c w_c sum (p_c + r_c) + smooth_dr);"
                  + " w_c = 1/V_c²")
          .source("Sudre 2017", "arXiv:1707.03237")
          .range("[0,1]")
          .params(WEIGHTING, SMOOTH_NR, SMOOTH_DR, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.MA)
          .notes(
              "A class that the reference lacks gets the largest weight of the others, as in MONAI"
                  + " (weighting = its w_type). One probability map stands for background and"
                  + " foreground; without the background only the foreground remains.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public List<BlockSum> sums(SoftView view, Args args) {
    return Arrays.stream(ClassLoss.classes(view, args))
        .mapToObj(c -> SoftSums.pass(view, c))
        .toList();
  }

  @Override
  public double value(SoftView view, Args args) {
    Overlap o = overlap(view, args);
    return o.miss / o.den;
  }

  @Override
  public void gradient(SoftView view, Args args, double weight, List<Field> out) {
    Overlap o = overlap(view, args);
    for (int k = 0; k < o.classes.length; k++) {
      double w = o.weights[k];
      Partials d = new Partials(-2 * w / o.den, (o.den - o.miss) * w / (o.den * o.den), 0, 0);
      RegionLoss.addGradient(view, o.classes[k], d, weight, out);
    }
  }

  @Override
  public void contribution(SoftView view, Args args, double weight, Field out) {
    Overlap o = overlap(view, args);
    for (int k = 0; k < o.classes.length; k++) {
      Linear wrong = WRONG.times(o.weights[k]).plus(o.constant / o.classes.length);
      RatioLoss.addShares(view, o.classes[k], wrong, weight / o.den, out);
    }
  }

  /** miss/den is the loss; constant is the part of miss that no voxel has. */
  private record Overlap(
      int[] classes, double[] weights, double miss, double den, double constant) {}

  private static Overlap overlap(SoftView view, Args args) {
    int[] classes = ClassLoss.classes(view, args);
    view.prefetch(Arrays.stream(classes).mapToObj(c -> SoftSums.pass(view, c)).toList());
    SoftSums[] s =
        Arrays.stream(classes).mapToObj(c -> SoftSums.of(view, c)).toArray(SoftSums[]::new);
    double[] w = weights(s, args.get(WEIGHTING));
    double constant = args.get(SMOOTH_DR) - args.get(SMOOTH_NR);
    double miss = constant;
    double den = args.get(SMOOTH_DR);
    for (int k = 0; k < s.length; k++) {
      miss += w[k] * WRONG.of(s[k]);
      den += w[k] * (s[k].p() + s[k].v());
    }
    return new Overlap(classes, w, miss, den, constant);
  }

  private static double[] weights(SoftSums[] s, String weighting) {
    double[] w = new double[s.length];
    double largest = 0;
    for (int k = 0; k < w.length; k++) {
      w[k] = weight(s[k].v(), weighting);
      largest = Double.isInfinite(w[k]) ? largest : Math.max(largest, w[k]);
    }
    for (int k = 0; k < w.length; k++) {
      w[k] = Math.min(w[k], largest);
    }
    return w;
  }

  private static double weight(double volume, String weighting) {
    return switch (weighting) {
      case "square" -> 1 / (volume * volume);
      case "simple" -> 1 / volume;
      default -> 1;
    };
  }
}
