package io.github.segqa.loss.pixel;

import io.github.segqa.api.Block;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SoftView;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * A weight for every class.
 *
 * @param values one a class, background first
 */
record ClassWeights(List<Double> values) {
  /** Weight N/(C n_c) of a class with n_c reference voxels, 0 if it has none. */
  static final String INVERSE_FREQUENCY = "inverse_frequency";

  /**
   * @param view gives the sizes of the classes
   * @param s one number a class, {@link #INVERSE_FREQUENCY}, or none: 1
   * @return the weights
   */
  static ClassWeights of(SoftView view, Setting s) {
    if (s.numbers() != null) {
      return given(view, s.numbers());
    }
    double n = view.kept();
    return new ClassWeights(
        IntStream.range(0, view.classes())
            .mapToDouble(c -> s.isNone() ? 1 : inverse(view.size(c), n / view.classes()))
            .boxed()
            .toList());
  }

  private static double inverse(long size, double mean) {
    return size == 0 ? 0 : mean / size;
  }

  private static ClassWeights given(SoftView view, List<Double> w) {
    if (w.size() != view.classes() || w.stream().allMatch(v -> v == 0)) {
      throw new EvaluationException(
          "weights must be one number a class, not all 0: this case has "
              + view.classes()
              + " classes (background first), but weights are "
              + w
              + ".");
    }
    return new ClassWeights(w);
  }

  /**
   * @return sum over the kept voxels of the weight of their class
   */
  double total(SoftView view) {
    double sum = 0;
    for (int c = 0; c < values.size(); c++) {
      sum += values.get(c) * view.size(c);
    }
    return sum;
  }

  /**
   * @return fills an array with the weight of the reference class of each voxel
   */
  BiConsumer<Block, double[]> perVoxel() {
    double[] w = values.stream().mapToDouble(v -> v).toArray();
    if (Arrays.stream(w).allMatch(v -> v == 1)) {
      return (b, to) -> Arrays.fill(to, 0, b.n(), 1);
    }
    return (b, to) -> {
      int[] label = b.labels();
      for (int j = 0; j < b.n(); j++) {
        to[j] = w[label[j]];
      }
    };
  }
}
