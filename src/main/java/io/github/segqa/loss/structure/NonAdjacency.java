package io.github.segqa.loss.structure;

import io.github.segqa.api.Args;
import io.github.segqa.api.Costly;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.Undefined;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.kernel.PlaneSource;
import io.github.segqa.kernel.SoftAdjacency;
import io.github.segqa.loss.MapLoss;
import io.github.segqa.shape.GridLoss;
import io.github.segqa.shape.Survey;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.scijava.plugin.Plugin;

/** Non-adjacency loss: classes that never touch in the reference should not do so. */
@Plugin(type = Measure.class)
public final class NonAdjacency implements LossMeasure, Gradient, VoxelMap, Costly {
  private static final double APART = 1e-12;
  private static final double OPERATIONS_OF_BOX = 10;
  private static final Param<Integer> KERNEL =
      Param.integer("kernel", 3, "Side of the box within which classes touch, odd")
          .atLeast(3)
          .odd()
          .unit("voxel");

  private static final Descriptor D =
      Descriptor.loss("non_adjacency", "Non-adjacency loss")
          .family("region")
          .formula("sum over forbidden (i,j) of mean(p_i box(p_j)), box = mean in a box")
          .source("Ganaye 2019", "10.1016/j.media.2019.101551")
          .range("[0,inf)")
          .extras("forbidden_adjacency")
          .params(KERNEL)
          .gradient(GradientKind.EXACT)
          .perfect("0 with pairs taken from the reference")
          .namedIn(Survey.MA)
          .notes(
              "Needs one channel a class. Forbidden pairs are the ones that are passed (in both"
                  + " orders), or all that do not touch in this reference; the paper takes them"
                  + " from the training set.")
          .cost("O(voxels x classes^2)")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double operations(SoftView view, Args a) {
    double classes = view.binary() ? 0 : view.classes();
    double passes = view.extras().matrix("forbidden_adjacency").isPresent() ? 1 : 2;
    return passes * view.grid().voxels() * classes * (classes + OPERATIONS_OF_BOX);
  }

  @Override
  public double value(SoftView view, Args a) {
    double[][] forbidden = forbidden(view, a);
    double[][] sums = adjacency(view, a, prediction(view)).sums();
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < sums.length; j++) {
        sum += forbidden[i][j] * sums[i][j];
      }
    }
    return sum / view.kept();
  }

  @Override
  public void gradient(SoftView view, Args a, double weight, List<Field> out) {
    List<Field> slopes = adjacency(view, a, prediction(view)).slopes(forbidden(view, a));
    for (int c = 0; c < slopes.size(); c++) {
      GridLoss.addSlope(view, c, slopes.get(c), weight / view.kept(), out);
    }
  }

  @Override
  public void contribution(SoftView view, Args a, double weight, Field out) {
    Field terms = adjacency(view, a, prediction(view)).terms(forbidden(view, a));
    MapLoss.addTerms(view, terms, weight, out);
  }

  private static IntFunction<PlaneSource> prediction(SoftView view) {
    return c -> PlaneSource.of(view.probability(c));
  }

  private static SoftAdjacency adjacency(SoftView view, Args a, IntFunction<PlaneSource> source) {
    if (view.binary()) {
      throw new Undefined("there is one foreground channel only; it needs one channel a class");
    }
    return new SoftAdjacency(
        view.grid(),
        IntStream.range(0, view.classes()).mapToObj(source).toList(),
        view.ignored().orElse(null),
        a.get(KERNEL),
        view.progress().named("non_adjacency"));
  }

  /** 1 for forbidden ordered pairs, 0 for the others. */
  private static double[][] forbidden(SoftView view, Args a) {
    return view.extras()
        .matrix("forbidden_adjacency")
        .map(pairs -> given(pairs, view.classes()))
        .orElseGet(() -> apart(view, a));
  }

  private static double[][] given(double[][] pairs, int classes) {
    double[][] out = new double[classes][classes];
    for (double[] pair : pairs) {
      boolean known =
          pair.length == 2
              && Arrays.stream(pair).allMatch(c -> c >= 0 && c < classes && c == Math.rint(c));
      if (!known) {
        throw new EvaluationException(
            "forbidden_adjacency must be a list of pairs of classes 0.."
                + (classes - 1)
                + ", but holds "
                + Arrays.toString(pair)
                + ".");
      }
      out[(int) pair[0]][(int) pair[1]] = 1;
      out[(int) pair[1]][(int) pair[0]] = 1;
    }
    return out;
  }

  /** Pairs of classes that do not touch in the reference. */
  private static double[][] apart(SoftView view, Args a) {
    double[][] sums =
        adjacency(view, a, c -> PlaneSource.of(view.reference(c), view.grid().box())).sums();
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < sums.length; j++) {
        sums[i][j] = i != j && sums[i][j] / view.kept() < APART ? 1 : 0;
      }
    }
    return sums;
  }
}
