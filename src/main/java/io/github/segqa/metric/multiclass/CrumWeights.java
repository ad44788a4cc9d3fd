package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Param;
import io.github.segqa.shape.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Weighted overlap of several classes (Crum 2006): small structures count more. */
final class CrumWeights {
  /** How the weight of a class follows from its reference size a. */
  static final Param<String> WEIGHT =
      Param.choice(
          "weight",
          "Weight of a class with a reference voxels: square 1/a^2, simple 1/a, uniform 1; a class"
              + " without takes the largest weight of the others",
          "square",
          "simple",
          "uniform");

  private CrumWeights() {}

  /** Weighted sum of one count over that of another. */
  static double ratio(
      List<Counts> classes, Args a, ToDoubleFunction<Counts> over, ToDoubleFunction<Counts> under) {
    double[] w = weights(classes, a.get(WEIGHT));
    double numerator = 0;
    double denominator = 0;
    for (int i = 0; i < w.length; i++) {
      numerator += w[i] * over.applyAsDouble(classes.get(i));
      denominator += w[i] * under.applyAsDouble(classes.get(i));
    }
    return Ratio.of(numerator, denominator);
  }

  private static double[] weights(List<Counts> classes, String weight) {
    int power = weight.equals("square") ? 2 : weight.equals("simple") ? 1 : 0;
    double[] w = classes.stream().mapToDouble(c -> Math.pow(c.reference(), -power)).toArray();
    double largest = Arrays.stream(w).filter(Double::isFinite).max().orElse(0);
    return Arrays.stream(w).map(v -> Double.isFinite(v) ? v : largest).toArray();
  }
}
