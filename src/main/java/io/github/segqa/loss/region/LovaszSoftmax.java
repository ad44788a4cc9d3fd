package io.github.segqa.loss.region;

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
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.Survey;
import java.util.Arrays;
import java.util.List;
import org.scijava.plugin.Plugin;

/** The Lovasz extension of the Jaccard loss, of the errors |r-p|. */
@Plugin(type = Measure.class)
public final class LovaszSoftmax implements LossMeasure, Gradient, VoxelMap {
  private static final Param<String> CLASSES =
      Param.choice("classes", "Classes that the reference has (present), or all", "present", "all");
  private static final Param<Boolean> INCLUDE_BACKGROUND =
      ClassLoss.INCLUDE_BACKGROUND.withDefault(true);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("lovasz_softmax", "Lovasz-softmax loss")
          .family("region")
          .formula(
              "sum_k e_k (J_k - J_(k-1)), mean over classes; e = |r_c - p_c| descending, J_k ="
                  + " Jaccard loss when the first k voxels are wrong")
          .source("Berman 2018", "arXiv:1705.08790")
          .range("[0,1]")
          .params(CLASSES, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.SUBGRADIENT)
          .namedIn(Survey.MA, Survey.AZAD)
          .notes(
              "As the authors' code; one probability map stands for background and foreground."
                  + " Voxels of equal error share their weight in the gradient.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  private static int[] members(SoftView view, Args args) {
    boolean all = args.get(CLASSES).equals("all");
    return Arrays.stream(ClassLoss.classes(view, args))
        .filter(c -> all || view.size(c) > 0)
        .toArray();
  }

  @Override
  public double value(SoftView view, Args args) {
    int[] classes = members(view, args);
    double sum = 0;
    for (int c : classes) {
      SortedErrors errors = SortedErrors.of(view, c, 0);
      sum += errors.value(errors.code()::error);
    }
    return classes.length == 0 ? 0 : sum / classes.length;
  }

  @Override
  public void gradient(SoftView view, Args args, double weight, List<Field> out) {
    int[] classes = members(view, args);
    for (int c : classes) {
      SortedErrors errors = SortedErrors.of(view, c, 0);
      view.forEachBlock(
          b -> {
            double[] slope = b.scratch(0);
            double[] r = b.r(errors.source());
            errors.weights(b, slope);
            for (int j = 0; j < b.n(); j++) {
              slope[j] *= 1 - 2 * r[j];
            }
            b.addSlope(out, errors.source(), slope, weight / classes.length);
          });
    }
  }

  @Override
  public void contribution(SoftView view, Args args, double weight, Field out) {
    int[] classes = members(view, args);
    double factor = weight * view.kept() / classes.length;
    for (int c : classes) {
      SortedErrors errors = SortedErrors.of(view, c, 0);
      view.forEachBlock(
          b -> {
            double[] term = b.scratch(0);
            double[] p = b.p(errors.source());
            double[] r = b.r(errors.source());
            errors.weights(b, term);
            for (int j = 0; j < b.n(); j++) {
              term[j] *= Math.abs(p[j] - r[j]);
            }
            b.scatterAdd(out, term, factor);
          });
    }
  }
}
