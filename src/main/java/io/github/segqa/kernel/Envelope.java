package io.github.segqa.kernel;

/**
 * Lower envelope of parabolas along one line (Felzenszwalb and Huttenlocher 2012). Signs divide the
 * line into runs of one class; a voxel of another class counts as distance 0, so each run is a
 * problem of its own with a parabola of height 0 at each end at which the line goes on.
 *
 * <p>The envelope is kept as a stack: parabola k is the lowest from voxel start[k] on. Filling in
 * steps without a branch through marks at those voxels, since most parabolas own few voxels.
 */
final class Envelope {
  private static final double NONE = RowPass.NONE / 2;

  private final double weight;
  private final double[] half;
  private final int[] site;
  private final int[] start;
  private final double[] value;
  private final double[] height;
  private final int[] mark;

  /**
   * @param n length of the lines
   * @param weight square of a step
   */
  Envelope(int n, double weight) {
    this.weight = weight;
    this.half = new double[n + 2];
    this.site = new int[n + 2];
    this.start = new int[n + 2];
    this.value = new double[n + 2];
    this.height = new double[n + 2];
    this.mark = new int[n];
    for (int k = 1; k < half.length; k++) {
      half[k] = 0.5 / (weight * k);
    }
  }

  /**
   * @param f squares of one line, signed by class, 0 for distance 0; replaced by the least of f(j)
   *     + weight (i-j)² over the line, with the sign of the voxel
   * @param n length of the line
   */
  void line(double[] f, int n) {
    int from = 0;
    while (from < n) {
      if (f[from] == 0) {
        from++;
        continue;
      }
      boolean negative = f[from] < 0;
      int to = from + 1;
      while (to < n && f[to] != 0 && f[to] < 0 == negative) {
        to++;
      }
      run(f, from, to, n);
      from = to;
    }
  }

  private void run(double[] f, int from, int to, int n) {
    double sign = f[from] < 0 ? -1 : 1;
    int top = stack(f, from, to, n, sign);
    if (top >= 0) {
      fill(f, from, to, sign, top);
    }
  }

  /**
   * Stacks the parabolas of a run and of its ends; returns the index of the last one, -1 for none.
   * One method with local arrays on purpose: it is then too big to be inlined, and compiled alone
   * it is a sixth faster.
   */
  private int stack(double[] f, int from, int to, int n, double sign) {
    int[] site = this.site;
    int[] start = this.start;
    double[] height = this.height;
    double[] value = this.value;
    double[] half = this.half;
    double w = weight;
    int last = to < n ? to : to - 1;
    int i = from - 1;
    double square = 0;
    if (from == 0) {
      do {
        i++;
      } while (i < to && sign * f[i] >= NONE);
      if (i > last) {
        return -1;
      }
      square = i < to ? sign * f[i] : 0;
    }
    int t = 0;
    site[0] = i;
    value[0] = square;
    height[0] = square + w * i * i;
    start[0] = from;
    double end = to - 1;
    for (i++; i <= last; i++) {
      square = i < to ? sign * f[i] : 0;
      if (square >= NONE) {
        continue;
      }
      double h = square + w * i * i;
      double x = (h - height[t]) * half[i - site[t]];
      if (x >= end) {
        continue; // nowhere in the run the lowest
      }
      while (x < start[t]) {
        if (t-- == 0) {
          x = from - 1;
          break;
        }
        x = (h - height[t]) * half[i - site[t]];
      }
      t++;
      site[t] = i;
      value[t] = square;
      height[t] = h;
      start[t] = (int) x + 1;
    }
    return t;
  }

  private void fill(double[] f, int from, int to, double sign, int top) {
    int[] mark = this.mark;
    int[] site = this.site;
    double[] value = this.value;
    double w = weight;
    for (int k = 1; k <= top; k++) {
      mark[start[k]] = k;
    }
    int k = 0;
    for (int i = from; i < to; i++) {
      k = Math.max(k, mark[i]);
      mark[i] = 0;
      double d = i - site[k];
      f[i] = sign * (value[k] + w * d * d);
    }
  }
}
