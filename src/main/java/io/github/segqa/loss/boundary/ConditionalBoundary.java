package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Costly;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.BoundaryContext;
import io.github.segqa.kernel.MaskBits;
import io.github.segqa.kernel.Morphology;
import io.github.segqa.shape.GridLoss;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Survey;
import io.github.segqa.view.Contours;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scijava.plugin.Plugin;

/** Conditional boundary loss: boundary voxels should resemble neighbours of their own class. */
@Plugin(type = Measure.class)
public final class ConditionalBoundary implements LossMeasure, Gradient, Costly {
  private static final double OPERATIONS = 10;
  private static final Param<Integer> WINDOW =
      Param.integer("window", 5, "Side of the window around a voxel, odd")
          .atLeast(3)
          .odd()
          .unit("voxel");
  private static final Param<Integer> BOUNDARY_WIDTH =
      Param.integer("boundary_width", 1, "Face steps within which another label makes a boundary")
          .atLeast(1)
          .unit("voxel");
  private static final Param<Double> CENTER_WEIGHT =
      Param.number("center_weight", 1, "Weight of the distance to the class centre").atLeast(0);
  private static final Param<Double> CLASSIFY_WEIGHT =
      Param.number("classify_weight", 1, "Weight of the centres' classification").atLeast(0);
  private static final Param<Double> PAIR_WEIGHT =
      Param.number("pair_weight", 1, "Weight of the likeness of neighbours").atLeast(0);

  private static final Descriptor D =
      Descriptor.loss("conditional_boundary", "Conditional boundary loss")
          .family("boundary")
          .formula(
              "center_weight mean|F - Fc|^2 + classify_weight mean(-ln v - ln vc) + pair_weight"
                  + " mean((cos(F, F') - [same label])^2) over boundary voxels; v, vc, Fc means"
                  + " over (rightly predicted) neighbours of the class")
          .source("Wu 2023", "10.1109/TIP.2023.3290519")
          .range("[0,inf)")
          .extras("features")
          .params(WINDOW, BOUNDARY_WIDTH, CENTER_WEIGHT, CLASSIFY_WEIGHT, PAIR_WEIGHT, LogClamp.EPS)
          .gradient(GradientKind.FROZEN)
          .perfect("0")
          .namedIn(Survey.AZAD)
          .notes(
              "Features are the supplied stack or the class probabilities, and the mean"
                  + " probability takes the place of a classifier on features: both ours. The"
                  + " gradient holds Fc and what is rightly predicted constant; with supplied"
                  + " features only the classification has one. 0 without a boundary.")
          .cost("O(boundary voxels x window^n x classes)")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double operations(SoftView view, Args a) {
    double window = Math.pow(a.get(WINDOW), view.grid().dims());
    return boundary(view, a.get(BOUNDARY_WIDTH)).count() * window * view.classes() * OPERATIONS;
  }

  @Override
  public double value(SoftView view, Args a) {
    return context(view, a).map(k -> parts(k.sums(), k, a)).orElse(0.0);
  }

  private static double parts(BoundaryContext.Sums sums, BoundaryContext k, Args a) {
    double centre = 0;
    double classify = 0;
    List<BoundaryContext.ClassSums> used = used(sums);
    for (BoundaryContext.ClassSums s : used) {
      centre += s.spread() / s.right() / used.size();
      classify += (s.logAll() / s.all() + s.logRight() / s.right()) / used.size();
    }
    double pair = sums.pairs() == 0 ? 0 : sums.unlikeness() / sums.pairs() / k.neighbours();
    return a.get(CENTER_WEIGHT) * centre
        + a.get(CLASSIFY_WEIGHT) * classify
        + a.get(PAIR_WEIGHT) * pair;
  }

  private static List<BoundaryContext.ClassSums> used(BoundaryContext.Sums sums) {
    return sums.classes().stream().filter(ConditionalBoundary::isUsed).toList();
  }

  private static boolean isUsed(BoundaryContext.ClassSums s) {
    return s.all() > 0 && s.right() > 0;
  }

  @Override
  public void gradient(SoftView view, Args a, double weight, List<Field> out) {
    Optional<BoundaryContext> context = context(view, a);
    if (context.isPresent()) {
      BoundaryContext k = context.get();
      List<Field> slopes = k.slopes(weights(k.sums(), k, a));
      for (int c = 0; c < slopes.size(); c++) {
        GridLoss.addSlope(view, c, slopes.get(c), weight, out);
      }
    }
  }

  private static BoundaryContext.Weights weights(
      BoundaryContext.Sums sums, BoundaryContext k, Args a) {
    int n = sums.classes().size();
    double[] all = new double[n];
    double[] right = new double[n];
    double[] spread = new double[n];
    double used = used(sums).size();
    for (int c = 0; c < n; c++) {
      BoundaryContext.ClassSums s = sums.classes().get(c);
      if (isUsed(s)) {
        all[c] = a.get(CLASSIFY_WEIGHT) / used / s.all();
        right[c] = a.get(CLASSIFY_WEIGHT) / used / s.right();
        spread[c] = a.get(CENTER_WEIGHT) / used / s.right();
      }
    }
    double pairs = sums.pairs() * k.neighbours();
    return new BoundaryContext.Weights(
        all, right, spread, pairs == 0 ? 0 : a.get(PAIR_WEIGHT) / pairs);
  }

  /** The boundary with all around it; none if there is no kept boundary voxel. */
  private static Optional<BoundaryContext> context(SoftView view, Args a) {
    Mask boundary = boundary(view, a.get(BOUNDARY_WIDTH));
    if (boundary.isEmpty()) {
      return Optional.empty();
    }
    List<Field> p = IntStream.range(0, view.classes()).mapToObj(view::probability).toList();
    return Optional.of(
        new BoundaryContext(
            view.grid(),
            view.labels(),
            correct(view),
            boundary,
            p,
            view.extras().fields("features").orElse(p),
            a.get(WINDOW),
            a.get(LogClamp.EPS),
            view.progress().named("conditional_boundary")));
  }

  private static Mask boundary(SoftView view, int width) {
    Morphology cross = new Morphology(view.grid(), Connectivity.FACE);
    Mask all = new Mask(view.grid().box());
    for (int c = 0; c < view.classes(); c++) {
      Mask m = view.reference(c);
      MaskBits.add(all, MaskBits.without(m, cross.erode(m, width, true)));
    }
    return Contours.kept(view, all);
  }

  private static Mask correct(SoftView view) {
    Mask all = new Mask(view.grid().box());
    for (int c = 0; c < view.classes(); c++) {
      MaskBits.add(all, MaskBits.both(view.reference(c), view.decided(c)));
    }
    return all;
  }
}
