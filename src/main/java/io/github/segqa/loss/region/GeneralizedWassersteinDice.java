package io.github.segqa.loss.region;

import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
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
import io.github.segqa.shape.SoftSums;
import io.github.segqa.shape.Survey;
import java.util.Arrays;
import java.util.List;
import org.scijava.plugin.Plugin;

/** A Dice loss in which each confusion of two classes has its own cost. */
@Plugin(type = Measure.class)
public final class GeneralizedWassersteinDice implements LossMeasure, Gradient, VoxelMap {
  private static final Param<String> WEIGHTING =
      Param.choice(
          "weighting",
          "Weight of a voxel: cost of calling it background; foreground: 1 there, else 0;"
              + " inverse_volume: 1/(V+1) of its class",
          "background_cost",
          "foreground",
          "inverse_volume");

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("generalized_wasserstein_dice", "Generalised Wasserstein Dice loss")
          .family("region")
          .formula(
              "1 - (2 T + smooth) / (2 T + sum W + smooth); W = sum_c M[y][c] p_c, T = sum a (1-W)")
          .source("Fidon 2017", "arXiv:1707.00478")
          .range("[0,1]")
          .params(WEIGHTING, SMOOTH)
          .extras(CostMatrix.KEY)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.MA, Survey.AZAD)
          .notes(
              "M[y][c] is the cost of predicting c where y is true, divided by its largest entry;"
                  + " without a matrix each confusion costs 1. The default is the paper's"
                  + " weighting; MONAI and Fidon's code: default = foreground, GDL ="
                  + " inverse_volume.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public List<BlockSum> sums(SoftView view, Args args) {
    return List.of(view.binary() ? SoftSums.pass(view, 1) : costs(CostMatrix.of(view)));
  }

  /** Sum of W over the voxels of each reference class. */
  private static double[] costs(SoftView view, CostMatrix matrix) {
    if (view.binary()) {
      SoftSums s = SoftSums.of(view, 1);
      return new double[] {matrix.cost(0, 1) * s.fp(), matrix.cost(1, 0) * s.fn()};
    }
    return view.sum(costs(matrix));
  }

  private static BlockSum costs(CostMatrix matrix) {
    return new BlockSum(
        "wasserstein_costs",
        List.of(),
        matrix.classes(),
        (b, sums) -> {
          double[] w = b.scratch(0);
          matrix.costs(b, w);
          int[] label = b.labels();
          for (int j = 0; j < b.n(); j++) {
            sums[label[j]] += w[j];
          }
        });
  }

  /**
   * The loss is miss/den; both are sums over classes y of terms of V_y and W_y = sum of W.
   *
   * @param missed coefficient of W_y in miss
   * @param weight a_y
   */
  private record Overlap(double[] missed, double[] weight, double miss, double den) {}

  private static Overlap overlap(SoftView view, Args args, CostMatrix matrix) {
    String weighting = args.get(WEIGHTING);
    boolean inverse = weighting.equals("inverse_volume");
    double[] w = costs(view, matrix);
    double[] a = new double[w.length];
    double[] missed = new double[w.length];
    double miss = 0;
    double agreed = args.get(SMOOTH);
    for (int y = 0; y < w.length; y++) {
      a[y] =
          switch (weighting) {
            case "foreground" -> y > 0 ? 1 : 0;
            case "inverse_volume" -> 1 / (view.size(y) + 1.0);
            default -> matrix.cost(y, 0);
          };
      missed[y] = inverse ? a[y] : 1;
      miss += missed[y] * w[y];
      agreed += 2 * a[y] * (view.size(y) - w[y]);
    }
    return new Overlap(missed, a, miss, agreed + miss);
  }

  @Override
  public double value(SoftView view, Args args) {
    Overlap o = overlap(view, args, CostMatrix.of(view));
    return o.miss / o.den;
  }

  @Override
  public void gradient(SoftView view, Args args, double weight, List<Field> out) {
    CostMatrix matrix = CostMatrix.of(view);
    Overlap o = overlap(view, args, matrix);
    double[] byCost = new double[matrix.classes()];
    Arrays.setAll(
        byCost,
        y -> (o.missed[y] * o.den - o.miss * (o.missed[y] - 2 * o.weight[y])) / (o.den * o.den));
    for (int c = 0; c < matrix.classes(); c++) {
      addChannel(view, matrix, c, byCost, weight, out);
    }
  }

  private static void addChannel(
      SoftView view, CostMatrix matrix, int c, double[] byCost, double weight, List<Field> out) {
    double[] slopes = new double[matrix.classes()];
    Arrays.setAll(slopes, y -> byCost[y] * matrix.cost(y, c));
    view.forEachBlock(
        b -> {
          fill(b, slopes, b.scratch(0));
          b.addSlope(out, c, b.scratch(0), weight);
        });
  }

  private static void fill(Block b, double[] byClass, double[] to) {
    int[] label = b.labels();
    for (int j = 0; j < b.n(); j++) {
      to[j] = byClass[label[j]];
    }
  }

  @Override
  public void contribution(SoftView view, Args args, double weight, Field out) {
    CostMatrix matrix = CostMatrix.of(view);
    Overlap o = overlap(view, args, matrix);
    view.forEachBlock(
        b -> {
          double[] w = b.scratch(0);
          double[] missed = b.scratch(1);
          matrix.costs(b, w);
          fill(b, o.missed, missed);
          for (int j = 0; j < b.n(); j++) {
            w[j] *= missed[j];
          }
          b.scatterAdd(out, w, weight * view.kept() / o.den);
        });
  }
}
