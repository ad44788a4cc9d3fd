package io.github.segqa.loss.structure;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Costly;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.Undefined;
import io.github.segqa.kernel.InformationBound;
import io.github.segqa.kernel.PatchMoments;
import io.github.segqa.kernel.PlaneSource;
import io.github.segqa.kernel.Pooling;
import io.github.segqa.shape.GridLoss;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.scijava.plugin.Plugin;

/** Region mutual information: how much patches of the prediction tell of those of the reference. */
@Plugin(type = Measure.class)
public final class RegionMutualInformation implements LossMeasure, Gradient, Costly {
  private static final double SHIFT = 1e-6;
  private static final Param<Integer> RADIUS =
      Param.integer("radius", 3, "Side of the patches").atLeast(2).unit("voxel");
  private static final Param<String> POOL =
      Param.choice("pool", "How volumes are made smaller: means or maxima", "avg", "max");
  private static final Param<Integer> STRIDE =
      Param.integer("stride", 3, "By how much they are made smaller; 1: not at all").atLeast(1);
  private static final Param<Double> CE_WEIGHT =
      Param.number("ce_weight", 0.5, "Weight of the cross-entropy; the information has the rest")
          .atLeast(0);
  private static final Param<Double> ALPHA =
      Param.number("alpha", 5e-4, "Added to the diagonals of the covariances").above(0);

  private static final Descriptor D =
      Descriptor.loss("region_mutual_information", "Region mutual information loss")
          .family("region")
          .formula(
              "ce_weight sum_c mean(b_c) + (1-ce_weight) sum_c (1/2d) ln det(Srr - Srp (Spp + alpha"
                  + " I)^-1 Spr + alpha I); S sums of products of centred patches of d voxels")
          .source("Zhao 2019", "arXiv:1910.12037")
          .range("(-inf,inf)")
          .params(RADIUS, POOL, STRIDE, CE_WEIGHT, ALPHA, LogClamp.EPS)
          .gradient(GradientKind.EXACT)
          .perfect("not 0; mostly negative")
          .namedIn(Survey.MA, Survey.AZAD)
          .notes(
              "Sum over all channels, of a single map the foreground. As the official code, which"
                  + " however divides the cross-entropy by N+1; patches in 3D are ours. Not"
                  + " defined if the smaller image cannot hold a patch.")
          .cost("O(voxels/stride^n x d^2) with patches of d = radius^n voxels, for each class")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  private static int[] channels(SoftView view) {
    return view.binary() ? new int[] {1} : IntStream.range(0, view.classes()).toArray();
  }

  @Override
  public double operations(SoftView view, Args a) {
    Grid small = pooling(view, a).coarse();
    double d = PatchMoments.size(small, a.get(RADIUS));
    double products = 3 * d * d * PatchMoments.positions(small, a.get(RADIUS));
    return channels(view).length * (products + view.grid().voxels());
  }

  @Override
  public double memory(SoftView view, Args a) {
    Grid small = pooling(view, a).coarse();
    double d = PatchMoments.size(small, a.get(RADIUS));
    boolean fits = PatchMoments.positions(small, a.get(RADIUS)) > 0;
    return fits ? Double.BYTES * 3 * d * d * small.nz() : 0;
  }

  @Override
  public List<BlockSum> sums(SoftView view, Args a) {
    List<BlockSum> sums = new ArrayList<>();
    for (int c : channels(view)) {
      sums.add(crossEntropy(c, a.get(LogClamp.EPS)));
    }
    return sums;
  }

  private static BlockSum crossEntropy(int c, double eps) {
    return new BlockSum(
        "one_vs_rest_cross_entropy",
        List.of(c, eps),
        1,
        (b, sums) -> {
          double[] p = b.p(c);
          double[] r = b.r(c);
          for (int i = 0; i < b.n(); i++) {
            sums[0] -= LogClamp.clog(r[i] > 0 ? p[i] : 1 - p[i], eps);
          }
        });
  }

  @Override
  public double value(SoftView view, Args a) {
    double information = 0;
    double entropy = 0;
    for (int c : channels(view)) {
      PatchMoments.Moments moments = patches(view, c, a).moments();
      information += new InformationBound(moments, a.get(ALPHA)).value();
      entropy += view.sum(crossEntropy(c, a.get(LogClamp.EPS)))[0];
    }
    double weight = a.get(CE_WEIGHT);
    return weight * entropy / view.kept() + (1 - weight) * information;
  }

  @Override
  public void gradient(SoftView view, Args a, double weight, List<Field> out) {
    double ofEntropy = weight * a.get(CE_WEIGHT) / view.kept();
    for (int c : channels(view)) {
      addEntropySlope(view, c, a.get(LogClamp.EPS), ofEntropy, out);
      Field slope = informationSlope(view, c, a);
      GridLoss.addSlope(view, c, slope, weight * (1 - a.get(CE_WEIGHT)), out);
    }
  }

  private static void addEntropySlope(
      SoftView view, int c, double eps, double factor, List<Field> out) {
    view.forEachBlock(
        b -> {
          double[] slope = b.scratch(0);
          double[] p = b.p(c);
          double[] r = b.r(c);
          for (int i = 0; i < b.n(); i++) {
            double own = LogClamp.slopeOfClog(r[i] > 0 ? p[i] : 1 - p[i], eps);
            slope[i] = r[i] > 0 ? -own : own;
          }
          b.addSlope(out, c, slope, factor);
        });
  }

  private static Field informationSlope(SoftView view, int c, Args a) {
    PatchMoments patches = patches(view, c, a);
    PatchMoments.Moments moments = patches.moments();
    double[][][] matrices = new InformationBound(moments, a.get(ALPHA)).slopes();
    Field slope = patches.slope(moments, matrices[0], matrices[1]);
    return pooling(view, a).adjoint(prediction(view, c), slope);
  }

  private static PlaneSource prediction(SoftView view, int c) {
    return PlaneSource.of(view.probability(c)).affine(-SHIFT, 1);
  }

  private static Pooling pooling(SoftView view, Args a) {
    boolean maximum = a.get(POOL).equals("max");
    return new Pooling(view.grid(), a.get(STRIDE), maximum, view.progress());
  }

  private static PatchMoments patches(SoftView view, int c, Args a) {
    Pooling pooling = pooling(view, a);
    checkSize(pooling.coarse(), a.get(RADIUS));
    PlaneSource reference = PlaneSource.of(view.reference(c), view.grid().box());
    return new PatchMoments(
        pooling.coarse(),
        PlaneSource.of(pooling.of(reference)),
        PlaneSource.of(pooling.of(prediction(view, c))),
        a.get(RADIUS),
        view.progress().named("region_mutual_information of class " + c));
  }

  private static void checkSize(Grid small, int side) {
    if (PatchMoments.positions(small, side) == 0) {
      throw new Undefined(
          String.format(
              "made smaller, the image has %d x %d x %d voxels and cannot hold a patch of side %d",
              small.nx(), small.ny(), small.nz(), side));
    }
  }
}
