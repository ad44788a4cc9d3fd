package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Costly;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.KeptSum;
import io.github.segqa.kernel.PlaneSource;
import io.github.segqa.kernel.SoftNearest;
import io.github.segqa.shape.GridLoss;
import io.github.segqa.shape.SoftSums;
import io.github.segqa.shape.Survey;
import java.util.Arrays;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Weighted Hausdorff distance: mean distances between a soft object and reference points. */
@Plugin(type = Measure.class)
public final class WeightedHausdorff extends GridLoss implements Costly {
  private static final double OPERATIONS_PER_PAIR = 5;
  private static final Param<Double> ALPHA =
      Param.number("alpha", -1, "Exponent of the mean that stands for the minimum").below(0);
  private static final Param<String> POINTS =
      Param.choice(
          "points",
          "Reference points: all foreground voxels, boundary voxels or centres of components",
          "foreground",
          "boundary",
          "centroids");
  private static final Param<Double> EPS =
      Param.number("eps", 1e-6, "Keeps divisions finite").above(0).below(0.5);

  private static final Descriptor D =
      Descriptor.loss("weighted_hausdorff", "Weighted (average) Hausdorff distance")
          .family("boundary")
          .formula(
              "sum(p min_y d(x,y)) / (sum(p) + eps) + mean_y (mean_x (p d(x,y) + (1-p) dmax +"
                  + " eps)^alpha)^(1/alpha), y in Y, dmax image diagonal")
          .source("Ribera 2019", "arXiv:1806.07564")
          .range("[0,inf)")
          .unit("spacing")
          .params(ALPHA, POINTS, EPS, INCLUDE_BACKGROUND)
          .gradient(GradientKind.EXACT)
          .perfect("nearly 0")
          .namedIn(Survey.MA)
          .notes(
              "The paper locates points: points=centroids is closest to it; foreground voxels are"
                  + " our default. The authors' code has alpha=-9. Without reference points the"
                  + " value is dmax sum(p) / (sum(p) + eps).")
          .cost("O(voxels x reference points), for each class")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected List<BlockSum> classSums(SoftView view, int c, Args a) {
    return List.of(SoftSums.pass(view, c));
  }

  @Override
  public double operations(SoftView view, Args a) {
    double pairs = 0;
    for (int c : members(view, a)) {
      pairs += view.grid().voxels() * ReferencePoints.count(view, c, a.get(POINTS));
    }
    return pairs * (a.get(ALPHA) == -1 ? OPERATIONS_PER_PAIR : 10 * OPERATIONS_PER_PAIR);
  }

  private static SoftNearest search(SoftView view, int c, Args a) {
    return new SoftNearest(
        view.grid(),
        PlaneSource.of(view.probability(c)),
        view.ignored().orElse(null),
        ReferencePoints.of(view, c, a.get(POINTS)),
        view.grid().diagonal(),
        a.get(EPS),
        a.get(ALPHA),
        view.progress().named("weighted_hausdorff of class " + c));
  }

  @Override
  protected double classValue(SoftView view, int c, Args a) {
    SoftNearest search = search(view, c, a);
    double mass = SoftSums.of(view, c).p() + a.get(EPS);
    if (search.points().length == 0) {
      return search.far() * SoftSums.of(view, c).p() / mass;
    }
    Field distance = search.nearest();
    return weighted(view, c, distance) / mass
        + Arrays.stream(search.means()).average().orElseThrow();
  }

  /** Sum of p times the distance. */
  private static double weighted(SoftView view, int c, Field distance) {
    Field terms = Field.zeros(view.grid());
    view.forEachBlock(
        b -> {
          double[] d = b.scratch(0);
          double[] p = b.p(c);
          b.gather(distance, d);
          for (int i = 0; i < b.n(); i++) {
            d[i] *= p[i];
          }
          b.scatterAdd(terms, d, 1);
        });
    return KeptSum.of(terms, view.ignored().orElse(null), view.progress());
  }

  @Override
  protected Field slope(SoftView view, int c, Args a) {
    SoftNearest search = search(view, c, a);
    double eps = a.get(EPS);
    double mass = SoftSums.of(view, c).p() + eps;
    if (search.points().length == 0) {
      Field slope = Field.zeros(view.grid());
      double value = search.far() * eps / (mass * mass);
      addLinear(view, slope, slope, 0, value);
      return slope;
    }
    Field distance = search.nearest();
    Field slope = search.slope(search.means());
    addLinear(view, slope, distance, 1 / mass, -weighted(view, c, distance) / (mass * mass));
    return slope;
  }

  /** Adds factor times a field plus a constant. */
  private static void addLinear(SoftView view, Field to, Field x, double factor, double constant) {
    view.forEachBlock(
        b -> {
          double[] v = b.scratch(0);
          b.gather(x, v);
          for (int i = 0; i < b.n(); i++) {
            v[i] = factor * v[i] + constant;
          }
          b.scatterAdd(to, v, 1);
        });
  }
}
