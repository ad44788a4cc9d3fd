package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Costly;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.BallMean;
import io.github.segqa.loss.MapLoss;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Hausdorff loss: squared errors, weighted by how large a ball around them differs. */
@Plugin(type = Measure.class)
public final class HausdorffConvolution extends MapLoss implements Costly {
  private static final double OPERATIONS_PER_ROW = 0.5;
  private static final Param<Setting> RADII =
      Param.listOr(
              "radii",
              Setting.of(List.of(3.0, 6.0, 9.0, 12.0, 15.0, 18.0)),
              "Radii of the balls, in units of the smallest spacing")
          .above(0);

  private static final Descriptor D =
      Descriptor.loss(
              "hausdorff_convolution", "Hausdorff distance loss, convolutions with discs/balls")
          .family("boundary")
          .formula(
              "sum_k k^alpha mean(e r (S(1-p) + S(r)) + e p (S(p) + S(1-r))), e = (p-r)^2, S(u) ="
                  + " max(mean of u in a ball of radius k - 1/2, 0)")
          .source("Karimi 2019", "arXiv:1904.10030")
          .range("[0,inf)")
          .usesSpacing()
          .params(HausdorffDt.ALPHA, RADII, INCLUDE_BACKGROUND)
          .gradient(GradientKind.SUBGRADIENT)
          .perfect("0")
          .namedIn(Survey.JADON, Survey.MA)
          .notes(
              "The soft threshold max(u - 1/2, 0), the unit of the radii and their defaults are"
                  + " ours: the paper leaves them open.")
          .cost("O(voxels x radius) in 2D, O(voxels x radius^2) in 3D, for each radius and class")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double operations(SoftView view, Args a) {
    double rows = 0;
    for (double radius : a.get(RADII).array()) {
      rows += ball(view, radius).rows();
    }
    double perVoxel = rows * BallWeights.MEANS * OPERATIONS_PER_ROW;
    return perVoxel * view.grid().voxels() * members(view, a).length;
  }

  private static BallMean ball(SoftView view, double radius) {
    return new BallMean(
        view.grid(),
        radius * view.grid().minSpacing(),
        view.progress().named("hausdorff_convolution with radius " + Param.text(radius)));
  }

  @Override
  protected Field map(SoftView view, int c, Args a) {
    return sum(view, c, a, BallWeights::addTerms, 1);
  }

  @Override
  protected Field slope(SoftView view, int c, Args a) {
    return sum(view, c, a, BallWeights::addSlope, 1.0 / view.kept());
  }

  /** What is added for each radius. */
  private interface Part {
    void add(BallWeights ball, Field out, double weight);
  }

  private static Field sum(SoftView view, int c, Args a, Part part, double factor) {
    Field out = Field.zeros(view.grid());
    double[] radii = a.get(RADII).array();
    for (int k = 0; k < radii.length; k++) {
      double weight = factor * LogClamp.power(radii[k], a.get(HausdorffDt.ALPHA));
      part.add(new BallWeights(view, c, ball(view, radii[k])), out, weight);
    }
    return out;
  }
}
