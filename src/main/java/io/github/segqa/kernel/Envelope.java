package io.github.segqa.kernel;

/**
 * Lower envelope of parabolas along one line (Felzenszwalb and Huttenlocher 2012). Signs divide the
 * line into runs of one class; a voxel of another class counts as distance 0, so each run is a
 * problem of its own with a parabola of height 0 at each end at which the line goes on.
 */
final class Envelope {
  private static final double NONE = RowPass.NONE / 2;

  private final double weight;
  private final double[] half;
  private final int[] site;
  private final int[] start;
  private final double[] value;
  private final double[] height;
  private final double[] squares;
  private int top;

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
    this.squares = new double[n + 2];
    for (int k = 1; k < half.length; k++) {
      half[k] = 0.5 / (weight * k);
      squares[k] = weight * k * k;
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
    top = -1;
    if (from > 0) {
      push(from - 1, 0, from, to);
    }
    double sign = f[from] < 0 ? -1 : 1;
    for (int i = from; i < to; i++) {
      double square = sign * f[i];
      if (square < NONE) {
        push(i, square, from, to);
      }
    }
    if (to < n) {
      push(to, 0, from, to);
    }
    for (int k = 0; k <= top; k++) {
      fill(f, k, k == top ? to : start[k + 1], sign);
    }
  }

  private void push(int i, double square, int from, int to) {
    double h = square + weight * i * i;
    int at = from;
    while (top >= 0) {
      double x = (h - height[top]) * half[i - site[top]];
      if (x >= to - 1) {
        return;
      }
      at = x < from ? from : (int) x + 1;
      if (at > start[top]) {
        break;
      }
      top--;
    }
    top++;
    site[top] = i;
    value[top] = square;
    height[top] = h;
    start[top] = top == 0 ? from : at;
  }

  private void fill(double[] f, int k, int end, double sign) {
    int s = site[k];
    double base = value[k];
    int i = start[k];
    for (; i < Math.min(s, end); i++) {
      f[i] = sign * (base + squares[s - i]);
    }
    for (; i < end; i++) {
      f[i] = sign * (base + squares[i - s]);
    }
  }
}
