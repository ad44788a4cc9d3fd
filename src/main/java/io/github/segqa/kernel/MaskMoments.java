package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;

/**
 * Number, mean position and covariance of the voxels of a mask, in voxels. The sums behind them are
 * whole numbers, so a flat object has a variance of exactly 0.
 */
public final class MaskMoments {
  private static final int SUMS = 10;

  private final long n;
  private final long[] origin;
  private final long[] first;
  private final long[][] second;

  private MaskMoments(Box box, long[] s) {
    n = s[0];
    origin = new long[] {box.x0(), box.y0(), box.z0()};
    first = new long[] {s[1], s[2], s[3]};
    second = new long[][] {{s[4], s[5], s[6]}, {s[5], s[7], s[8]}, {s[6], s[8], s[9]}};
  }

  /**
   * @param mask any mask, may be empty
   * @param progress asked for cancellation after every plane
   * @return its moments
   */
  public static MaskMoments of(Mask mask, Progress progress) {
    Box box = mask.box();
    int nz = box.isEmpty() ? 0 : box.nz();
    long[][] planes = new long[nz][];
    Parallel.forEach(nz, progress, z -> planes[z] = plane(mask, z));
    long[] sums = new long[SUMS];
    for (long[] plane : planes) {
      for (int i = 0; i < SUMS; i++) {
        sums[i] += plane[i];
      }
    }
    return new MaskMoments(box, sums);
  }

  /** Sums of 1, x, y, z, xx, xy, xz, yy, yz, zz, relative to the corner of the box. */
  private static long[] plane(Mask mask, long z) {
    long[] words = mask.plane(mask.box().z0() + (int) z);
    int perRow = mask.wordsPerRow();
    long[] s = new long[SUMS];
    long[] row = new long[3];
    for (long y = 0, at = 0; y < mask.box().ny(); y++, at += perRow) {
      row(words, (int) at, perRow, row);
      s[0] += row[0];
      s[1] += row[1];
      s[2] += row[0] * y;
      s[4] += row[2];
      s[5] += row[1] * y;
      s[7] += row[0] * y * y;
    }
    s[3] = s[0] * z;
    s[6] = s[1] * z;
    s[8] = s[2] * z;
    s[9] = s[0] * z * z;
    return s;
  }

  /** Sums of 1, x, xx over the runs of one row. */
  private static void row(long[] words, int at, int n, long[] sums) {
    sums[0] = 0;
    sums[1] = 0;
    sums[2] = 0;
    for (int w = 0; w < n; w++) {
      long bits = words[at + w];
      while (bits != 0) {
        int from = Long.numberOfTrailingZeros(bits);
        int length = Long.numberOfTrailingZeros(~(bits >>> from));
        long a = 64L * w + from;
        long b = a + length - 1;
        sums[0] += length;
        sums[1] += length * (a + b) / 2;
        sums[2] += squares(b) - squares(a - 1);
        bits = from + length >= 64 ? 0 : bits & -1L << from + length;
      }
    }
  }

  /** 0 + 1 + 4 + ... + k². */
  private static long squares(long k) {
    return k * (k + 1) * (2 * k + 1) / 6;
  }

  /**
   * @return number of voxels
   */
  public long count() {
    return n;
  }

  /**
   * @param axis 0, 1, 2 for x, y, z
   * @return mean position in voxels of the image; NaN without voxels
   */
  public double mean(int axis) {
    return n == 0 ? Double.NaN : origin[axis] + (double) first[axis] / n;
  }

  /**
   * @param a axis
   * @param b axis
   * @return population covariance of the positions along both, in voxels²; NaN without voxels
   */
  public double covariance(int a, int b) {
    if (n == 0) {
      return Double.NaN;
    }
    long u = Math.round((double) first[a] / n);
    long v = Math.round((double) first[b] / n);
    long product = second[a][b] - u * first[b] - v * first[a] + n * u * v;
    double rest = (double) (first[a] - n * u) * (first[b] - n * v);
    return (product - rest / n) / n;
  }
}
