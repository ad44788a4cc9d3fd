package io.github.segqa.loss.region;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/**
 * The Lovasz extension of the Jaccard loss, of the hinge margins. The margin 1 + ln(e/(1-e)) grows
 * with the error e = |r-p|, so the voxels have the order of their errors.
 */
@Plugin(type = Measure.class)
public final class LovaszHinge extends ClassLoss implements VoxelMap {
  /** With a clamp below it, voxels without error have no margin. */
  private static final double SAFE = 0.25;

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("lovasz_hinge", "Lovasz hinge loss")
          .family("region")
          .formula(
              "sum_k max(m_k, 0) (J_k - J_(k-1)), mean over classes; m = 1 - (2r-1) ln(p/(1-p))"
                  + " descending, J_k = Jaccard loss when the first k voxels are wrong")
          .source("Berman 2018", "arXiv:1705.08790")
          .range("[0, inf)")
          .params(EPS, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.SUBGRADIENT)
          .namedIn(Survey.MA)
          .notes(
              "p is clamped to [eps, 1-eps] before the logit; a hard wrong voxel counts as about"
                  + " 17.1. Same as segmentation_models_pytorch LovaszLoss in binary mode. An empty"
                  + " reference gives the largest margin.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  private static SortedErrors errors(SoftView view, int c, double eps) {
    return SortedErrors.of(view, c, eps < SAFE ? 0 : -1);
  }

  /** max(margin, 0) of a voxel with error e and truth t = 1-e. */
  private static double margin(double e, double t, double eps) {
    if (e < eps || t < eps) {
      double m = Math.log(eps / (1 - eps));
      return Math.max(0, e < t ? 1 + m : 1 - m);
    }
    return Math.max(0, 1 + Math.log(e / t));
  }

  @Override
  protected double classValue(SoftView view, int c, Args args) {
    double eps = args.get(EPS);
    SortedErrors errors = errors(view, c, eps);
    ErrorCode code = errors.code();
    return errors.value(k -> margin(code.error(k), code.truth(k), eps));
  }

  @Override
  protected void classGradient(SoftView view, int c, Args args, double weight, List<Field> out) {
    double eps = args.get(EPS);
    SortedErrors errors = errors(view, c, eps);
    view.forEachBlock(
        b -> {
          double[] p = b.p(errors.source());
          double[] r = b.r(errors.source());
          double[] slope = b.scratch(0);
          errors.weights(b, slope);
          for (int j = 0; j < b.n(); j++) {
            double byError = slope(r[j] > 0 ? 1 - p[j] : p[j], eps);
            slope[j] = byError == 0 ? 0 : slope[j] * (1 - 2 * r[j]) * byError;
          }
          b.addSlope(out, errors.source(), slope, weight);
        });
  }

  /** Derivative of the margin by the error e: 1/(e(1-e)) where it counts and is not clamped. */
  private static double slope(double e, double eps) {
    boolean free = e >= eps && 1 - e >= eps && margin(e, 1 - e, eps) > 0;
    return free ? 1 / (e * (1 - e)) : 0;
  }

  @Override
  public void contribution(SoftView view, Args args, double weight, Field out) {
    double eps = args.get(EPS);
    int[] classes = members(view, args);
    double factor = weight * view.kept() * share(classes.length, args);
    for (int c : classes) {
      SortedErrors errors = errors(view, c, eps);
      view.forEachBlock(
          b -> {
            double[] p = b.p(errors.source());
            double[] r = b.r(errors.source());
            double[] term = b.scratch(0);
            errors.weights(b, term);
            for (int j = 0; j < b.n(); j++) {
              double e = Math.abs(p[j] - r[j]);
              term[j] *= margin(e, 1 - e, eps);
            }
            b.scatterAdd(out, term, factor);
          });
    }
  }
}
