package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.EdgeLength;
import io.github.segqa.kernel.PlaneSource;
import io.github.segqa.loss.MapLoss;
import io.github.segqa.shape.Survey;
import org.scijava.plugin.Plugin;

/** Active contour loss: length of the predicted contour and fit of the two regions. */
@Plugin(type = Measure.class)
public final class ActiveContour extends MapLoss {
  private static final Param<Double> LENGTH_WEIGHT =
      Param.number("length_weight", 1, "Weight of the length").atLeast(0);
  private static final Param<Double> REGION_WEIGHT =
      Param.number("region_weight", 1, "Weight of the regions").atLeast(0);
  private static final Param<Double> C_IN =
      Param.number("c_in", 1, "Level of the reference inside the prediction");
  private static final Param<Double> C_OUT =
      Param.number("c_out", 0, "Level of the reference outside the prediction");
  private static final Param<Double> DELTA =
      Param.number("delta", 1e-8, "Added under the root of the length").atLeast(0);

  private static final Descriptor D =
      Descriptor.loss("active_contour", "Active contour loss")
          .family("boundary")
          .formula(
              "length_weight mean(sqrt(sum_a (d_a p / s_a)^2 + delta)) + region_weight"
                  + " mean(p (c_in - r)^2 + (1-p)(c_out - r)^2); d_a forward difference")
          .source("Chen 2019 (CVPR)", "10.1109/CVPR.2019.01190")
          .range("[0,inf)")
          .usesSpacing()
          .params(LENGTH_WEIGHT, REGION_WEIGHT, C_IN, C_OUT, DELTA, INCLUDE_BACKGROUND)
          .gradient(GradientKind.EXACT)
          .perfect("length of the reference contour")
          .namedIn(Survey.MA)
          .notes(
              "Means over voxels instead of the paper's sums. Differences along the axes are taken"
                  + " at the same voxel; the authors' code pairs shifted ones.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  private static EdgeLength length(SoftView view, int c, Args a) {
    return new EdgeLength(
        PlaneSource.of(view.probability(c)),
        view.grid(),
        view.ignored().orElse(null),
        true,
        a.get(DELTA),
        view.progress());
  }

  @Override
  protected Field map(SoftView view, int c, Args a) {
    Field map = length(view, c, a).map(a.get(LENGTH_WEIGHT));
    Regions regions = new Regions(a);
    double weight = a.get(REGION_WEIGHT);
    view.forEachBlock(
        b -> {
          double[] term = b.scratch(0);
          for (int i = 0; i < b.n(); i++) {
            double p = b.p(c)[i];
            int r = (int) b.r(c)[i];
            term[i] = p * regions.in[r] + (1 - p) * regions.out[r];
          }
          b.scatterAdd(map, term, weight);
        });
    return map;
  }

  @Override
  protected Field slope(SoftView view, int c, Args a) {
    Field slope = Field.zeros(view.grid());
    length(view, c, a).addSlope(a.get(LENGTH_WEIGHT) / view.kept(), slope);
    Regions regions = new Regions(a);
    double weight = a.get(REGION_WEIGHT) / view.kept();
    view.forEachBlock(
        b -> {
          double[] term = b.scratch(0);
          for (int i = 0; i < b.n(); i++) {
            int r = (int) b.r(c)[i];
            term[i] = regions.in[r] - regions.out[r];
          }
          b.scatterAdd(slope, term, weight);
        });
    return slope;
  }

  /** Squared distances of the levels inside and outside to r = 0 and r = 1. */
  private record Regions(double[] in, double[] out) {
    Regions(Args a) {
      this(squares(a.get(C_IN)), squares(a.get(C_OUT)));
    }

    private static double[] squares(double level) {
      return new double[] {level * level, (level - 1) * (level - 1)};
    }
  }
}
