package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Percentiles of the magnitudes of a field without sorting it: non-negative floats are ordered as
 * their bits are, so two histograms of 16 and 15 bits find a value of any rank.
 */
public final class MagnitudeRank {
  private static final int LOW_BITS = 15;
  private static final int LOW_MASK = (1 << LOW_BITS) - 1;

  private MagnitudeRank() {}

  /**
   * @param field finite numbers
   * @param percent 0..100
   * @param progress asked for cancellation before every plane
   * @return the magnitude that this part of the voxels does not exceed (nearest rank), rounded to
   *     single precision
   */
  public static float percentile(Field field, double percent, Progress progress) {
    long n = (long) field.nx() * field.ny() * field.nz();
    long rank = Math.max(1, (long) Math.ceil(percent / 100 * n));
    long[] high = histogram(field, -1, progress);
    int bin = 0;
    while (rank > high[bin]) {
      rank -= high[bin++];
    }
    long[] low = histogram(field, bin, progress);
    int rest = 0;
    while (rank > low[rest]) {
      rank -= low[rest++];
    }
    return Float.intBitsToFloat(bin << LOW_BITS | rest);
  }

  /** Of the upper bits, or of the lower bits of the values that share these upper bits. */
  private static long[] histogram(Field field, int upper, Progress progress) {
    List<long[]> parts = Collections.synchronizedList(new ArrayList<>());
    Parallel.forEach(
        field.nz(),
        progress,
        () -> {
          long[] part = new long[1 << 16];
          parts.add(part);
          return part;
        },
        (part, z) -> count(field, z, upper, part));
    long[] all = new long[1 << 16];
    for (long[] part : parts) {
      for (int i = 0; i < all.length; i++) {
        all[i] += part[i];
      }
    }
    return all;
  }

  private static void count(Field field, int z, int upper, long[] bins) {
    double[] row = new double[field.nx()];
    for (int y = 0; y < field.ny(); y++) {
      field.read(z, y * row.length, row.length, row);
      for (double v : row) {
        int bits = Float.floatToIntBits((float) Math.abs(v));
        if (upper < 0) {
          bins[bits >>> LOW_BITS]++;
        } else if (bits >>> LOW_BITS == upper) {
          bins[bits & LOW_MASK]++;
        }
      }
    }
  }
}
