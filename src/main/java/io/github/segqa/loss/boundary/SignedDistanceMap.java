package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.Undefined;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.shape.ClassMean;
import io.github.segqa.shape.RegionLoss;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Difference and product of the normalised signed distance maps of both objects. */
@Plugin(type = Measure.class)
public final class SignedDistanceMap extends ClassMean implements VoxelMap {
  private static final Param<Double> L1_WEIGHT =
      Param.number("l1_weight", 1, "Weight of the mean absolute difference").atLeast(0);
  private static final Param<Double> PRODUCT_WEIGHT =
      Param.number("product_weight", 1, "Weight of the product").atLeast(0);
  private static final Param<String> PRODUCT =
      Param.choice(
          "product", "Product from sums over the class, or mean of voxel terms", "class", "voxel");

  private static final Descriptor D =
      Descriptor.loss("signed_distance_map", "Signed-distance-map loss (L1 + product)")
          .family("boundary")
          .formula(
              "l1_weight mean|y-q| - product_weight (sum(yq) + smooth) / (sum(yq) + sum(q^2) +"
                  + " sum(y^2) + smooth); y, q signed maps of R and H, scaled to [-1,1]")
          .source("Xue 2020 (AAAI)", "arXiv:1912.03849")
          .range("[-1/3,3]")
          .usesSpacing()
          .extras("predicted_sdm")
          .params(L1_WEIGHT, PRODUCT_WEIGHT, PRODUCT, RegionLoss.SMOOTH, INCLUDE_BACKGROUND)
          .gradient(GradientKind.NONE)
          .perfect("-1/3")
          .namedIn(Survey.MA)
          .notes(
              "The paper's network predicts the map itself: pass it as predicted_sdm. Without it"
                  + " the map of the decided labels is taken. Both maps 0 everywhere: the product"
                  + " is -1/3.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected List<BlockSum> classSums(SoftView view, int c, Args a) {
    return List.of(pass(view, c, a.get(RegionLoss.SMOOTH)));
  }

  private static BlockSum pass(SoftView view, int c, double smooth) {
    NormalizedMap reference = NormalizedMap.reference(view, c);
    NormalizedMap prediction = NormalizedMap.prediction(view, c);
    return new BlockSum(
        "signed_distance_map",
        List.of(c, smooth),
        4,
        (b, sums) -> {
          double[] y = b.scratch(0);
          double[] q = b.scratch(1);
          reference.gather(b, y);
          prediction.gather(b, q);
          add(b, y, q, smooth, sums);
        });
  }

  private static void add(Block b, double[] y, double[] q, double smooth, double[] sums) {
    for (int i = 0; i < b.n(); i++) {
      double yq = y[i] * q[i];
      double squares = y[i] * y[i] + q[i] * q[i];
      sums[0] += Math.abs(y[i] - q[i]);
      sums[1] += yq;
      sums[2] += squares;
      sums[3] += product(y[i], q[i], smooth);
    }
  }

  @Override
  protected double classValue(SoftView view, int c, Args a) {
    double smooth = a.get(RegionLoss.SMOOTH);
    double[] s = view.sum(pass(view, c, smooth));
    double ofClass = s[2] == 0 ? 1.0 / 3 : (s[1] + smooth) / (s[1] + s[2] + smooth);
    double product = a.get(PRODUCT).equals("class") ? ofClass : s[3] / view.kept();
    return a.get(L1_WEIGHT) * s[0] / view.kept() - a.get(PRODUCT_WEIGHT) * product;
  }

  @Override
  public void contribution(SoftView view, Args a, double weight, Field out) {
    double ofProduct = a.get(PRODUCT_WEIGHT);
    if (ofProduct != 0 && a.get(PRODUCT).equals("class")) {
      throw new Undefined("its product is a ratio of sums; with product=voxel there is a map");
    }
    double smooth = a.get(RegionLoss.SMOOTH);
    int[] members = members(view, a);
    for (int c : members) {
      NormalizedMap reference = NormalizedMap.reference(view, c);
      NormalizedMap prediction = NormalizedMap.prediction(view, c);
      view.forEachBlock(
          b -> {
            double[] y = b.scratch(0);
            double[] q = b.scratch(1);
            reference.gather(b, y);
            prediction.gather(b, q);
            for (int i = 0; i < b.n(); i++) {
              double l1 = a.get(L1_WEIGHT) * Math.abs(y[i] - q[i]);
              y[i] = l1 - ofProduct * product(y[i], q[i], smooth);
            }
            b.scatterAdd(out, y, weight * share(members.length, a));
          });
    }
  }

  private static double product(double y, double q, double smooth) {
    double whole = y * q + y * y + q * q + smooth;
    return whole == 0 ? 1.0 / 3 : y * q / whole;
  }
}
