package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.Partials;
import io.github.segqa.shape.RegionLoss;
import io.github.segqa.shape.SoftSums;
import io.github.segqa.shape.Survey;
import io.github.segqa.view.Contours;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Boundary difference over union: overlap that counts the less, the more boundary there is. */
@Plugin(type = Measure.class)
public final class BoundaryDou extends ClassLoss implements VoxelMap {
  private static final Param<Double> ALPHA_MAX =
      Param.number("alpha_max", 0.8, "Upper limit of the weight of the overlap")
          .atLeast(0)
          .atMost(1);

  private static final Descriptor D =
      Descriptor.loss("boundary_dou", "Boundary difference-over-union loss")
          .family("boundary")
          .formula(
              "(PP + RR - 2I + smooth) / (PP + RR - (1+a) I + smooth),"
                  + " a = min(1 - 2 (|B(R)| + smooth) / (V + smooth), alpha_max); PP = sum(p^2)")
          .source("Sun 2023", "arXiv:2308.00220")
          .range("[0,1]")
          .params(RegionLoss.SMOOTH, ALPHA_MAX, INCLUDE_BACKGROUND)
          .gradient(GradientKind.EXACT)
          .perfect("0")
          .namedIn(Survey.AZAD)
          .notes(
              "alpha_max=0.8 is what the authors recommend; their code also counts the background"
                  + " as a class. 0 where both objects are empty, where the formula gives 1.")
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
  protected double classValue(SoftView view, int c, Args a) {
    SoftSums s = SoftSums.of(view, c);
    double smooth = a.get(RegionLoss.SMOOTH);
    return s.pp() + s.v() == 0 ? 0 : difference(s, smooth) / union(s, smooth, weight(view, c, a));
  }

  @Override
  protected void classGradient(SoftView view, int c, Args a, double weight, List<Field> out) {
    SoftSums s = SoftSums.of(view, c);
    if (s.pp() + s.v() == 0) {
      return;
    }
    double smooth = a.get(RegionLoss.SMOOTH);
    double overlap = weight(view, c, a);
    Partials d =
        Partials.ofQuotient(
            difference(s, smooth),
            union(s, smooth, overlap),
            new Partials(-2, 0, 1, 0),
            new Partials(-1 - overlap, 0, 1, 0));
    RegionLoss.addGradient(view, c, d, weight, out);
  }

  @Override
  public void contribution(SoftView view, Args a, double weight, Field out) {
    int[] members = members(view, a);
    for (int c : members) {
      SoftSums s = SoftSums.of(view, c);
      if (s.pp() + s.v() > 0) {
        double smooth = a.get(RegionLoss.SMOOTH);
        double union = union(s, smooth, weight(view, c, a));
        addShares(view, c, smooth, weight * share(members.length, a) / union, out);
      }
    }
  }

  /** The share of each voxel in the difference; smooth is spread evenly. */
  private static void addShares(SoftView view, int c, double smooth, double factor, Field out) {
    double n = view.kept();
    view.forEachBlock(
        b -> {
          double[] share = b.scratch(0);
          double[] p = b.p(c);
          double[] r = b.r(c);
          for (int i = 0; i < b.n(); i++) {
            share[i] = n * (p[i] - r[i]) * (p[i] - r[i]) + smooth;
          }
          b.scatterAdd(out, share, factor);
        });
  }

  private static double difference(SoftSums s, double smooth) {
    return s.squares() + smooth;
  }

  private static double union(SoftSums s, double smooth, double overlap) {
    return s.pp() + s.v() - (1 + overlap) * s.i() + smooth;
  }

  private static double weight(SoftView view, int c, Args a) {
    double contour = Contours.kept(view, Contours.reference(view, c)).count();
    double smooth = a.get(RegionLoss.SMOOTH);
    double volume = SoftSums.of(view, c).v();
    return Math.min(1 - 2 * (contour + smooth) / (volume + smooth), a.get(ALPHA_MAX));
  }
}
