package io.github.segqa.shape;

import io.github.segqa.api.Table;
import java.util.Arrays;
import java.util.List;

/**
 * What is reported of many values: over cases, over slices. Values that do not exist are counted,
 * never silently dropped.
 *
 * @param n values that exist
 * @param missing values that are NaN
 * @param mean NaN if n is 0
 * @param std standard deviation with n - 1; NaN if n is below 2
 * @param median mean of the two middle values if n is even
 * @param min smallest
 * @param max largest
 */
public record ValueSummary(
    int n, int missing, double mean, double std, double median, double min, double max) {
  private static final List<String> COLUMNS =
      List.of("n", "n_nan", "mean", "std", "median", "min", "max");

  /**
   * @param values any numbers; NaN stands for a value that does not exist
   * @return their summary
   */
  public static ValueSummary of(double... values) {
    double[] v = Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
    int n = v.length;
    int missing = values.length - n;
    if (n == 0) {
      double none = Double.NaN;
      return new ValueSummary(0, missing, none, none, none, none, none);
    }
    double mean = Arrays.stream(v).sum() / n;
    double squares = Arrays.stream(v).map(x -> (x - mean) * (x - mean)).sum();
    double std = Math.sqrt(Ratio.of(squares, n - 1.0));
    double median = n % 2 == 1 ? v[n / 2] : (v[n / 2 - 1] + v[n / 2]) / 2;
    return new ValueSummary(n, missing, mean, std, median, v[0], v[n - 1]);
  }

  /**
   * @return one record with the columns n, n_nan, mean, std, median, min, max
   */
  public Table table() {
    return Table.record(COLUMNS, n, missing, mean, std, median, min, max);
  }
}
