package io.github.segqa.loss.structure;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.SoftSkeletonGradient;
import io.github.segqa.shape.GridLoss;
import io.github.segqa.shape.RegionLoss;
import io.github.segqa.shape.Survey;
import io.github.segqa.view.SoftSkeletons;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Soft clDice: how much of each centreline lies in the other object. */
@Plugin(type = Measure.class)
public final class Cldice extends GridLoss {
  /** Length of the soft skeletonisation. */
  public static final Param<Integer> ITERATIONS =
      Param.integer("iterations", 3, "Erosions of the soft skeleton: the largest radius, in voxels")
          .atLeast(1);

  private static final Param<Double> SMOOTH = RegionLoss.SMOOTH.withDefault(1.0);

  private static final Descriptor D =
      Descriptor.loss("cldice", "Soft centreline Dice (soft-clDice) loss")
          .family("region")
          .formula(
              "1 - 2 T U / (T+U); T = (sum(Sp r) + smooth) / (sum(Sp) + smooth),"
                  + " U = (sum(Sr p) + smooth) / (sum(Sr) + smooth); Sp, Sr soft skeletons")
          .source("Shit 2021", "arXiv:2003.07311")
          .range("[0,1]")
          .params(ITERATIONS, SMOOTH, INCLUDE_BACKGROUND)
          .gradient(GradientKind.SUBGRADIENT)
          .perfect("0 for a hard prediction, nearly 0 for a soft one")
          .namedIn(Survey.MA)
          .notes(
              "MONAI's SoftclDiceLoss adds the sums of all channels up instead of averaging over"
                  + " classes; for one foreground class both agree (smooth=1).")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  private static BlockSum pass(SoftView view, int c, int iterations) {
    Field ofPrediction = SoftSkeletons.prediction(view, c, iterations);
    Mask ofReference = SoftSkeletons.reference(view, c, iterations);
    return new BlockSum(
        "cldice",
        List.of(c, iterations),
        4,
        (b, sums) -> {
          b.gather(ofPrediction, b.scratch(0));
          addShares(b.scratch(0), b.r(c), b.n(), sums, 0);
          b.gather(ofReference, b.scratch(0));
          addShares(b.scratch(0), b.p(c), b.n(), sums, 2);
        });
  }

  private static void addShares(double[] skeleton, double[] object, int n, double[] sums, int k) {
    double inObject = 0;
    double all = 0;
    for (int i = 0; i < n; i++) {
      inObject += skeleton[i] * object[i];
      all += skeleton[i];
    }
    sums[k] += inObject;
    sums[k + 1] += all;
  }

  @Override
  protected List<BlockSum> classSums(SoftView view, int c, Args a) {
    return List.of(pass(view, c, a.get(ITERATIONS)));
  }

  /** T, U and the denominators of the two. */
  private static double[] ratios(SoftView view, int c, Args a) {
    double[] s = view.sum(pass(view, c, a.get(ITERATIONS)));
    double smooth = a.get(SMOOTH);
    double byPrediction = s[1] + smooth;
    double byReference = s[3] + smooth;
    return new double[] {
      (s[0] + smooth) / byPrediction, (s[2] + smooth) / byReference, byPrediction, byReference
    };
  }

  @Override
  protected double classValue(SoftView view, int c, Args a) {
    double[] s = ratios(view, c, a);
    return 1 - 2 * s[0] * s[1] / (s[0] + s[1]);
  }

  @Override
  protected Field slope(SoftView view, int c, Args a) {
    double[] s = ratios(view, c, a);
    double square = (s[0] + s[1]) * (s[0] + s[1]);
    double byT = -2 * s[1] * s[1] / square / s[2];
    double byU = -2 * s[0] * s[0] / square / s[3];
    Field bySkeleton = Field.zeros(view.grid());
    view.forEachBlock(
        b -> {
          double[] slope = b.scratch(0);
          double[] r = b.r(c);
          for (int i = 0; i < b.n(); i++) {
            slope[i] = r[i] - s[0];
          }
          b.scatterAdd(bySkeleton, slope, byT);
        });
    int n = a.get(ITERATIONS);
    Field byP =
        new SoftSkeletonGradient(view.probability(c), view.grid(), n, view.progress())
            .backward(bySkeleton);
    Mask ofReference = SoftSkeletons.reference(view, c, n);
    view.forEachBlock(
        b -> {
          b.gather(ofReference, b.scratch(0));
          b.scatterAdd(byP, b.scratch(0), byU);
        });
    return byP;
  }
}
