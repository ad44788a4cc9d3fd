package io.github.segqa.kernel;

/**
 * Whether the features of foreground boundary voxels are alike where labels are: squared difference
 * between the cosine of two feature vectors and the equality of the labels. For one thread.
 */
final class LabelLikeness {
  static final int SUMS = 2;
  private static final double SMALL = 1e-16;

  private final ContextPlanes planes;
  private final double[] own;
  private final double[] other;
  private double dot;
  private double ownNorm;
  private double otherNorm;

  LabelLikeness(ContextPlanes planes) {
    this.planes = planes;
    this.own = new double[planes.features()];
    this.other = new double[planes.features()];
  }

  private boolean counts(int x, int y, int z) {
    return planes.label(x, y, z) > 0 && planes.windowInside(x, y, z);
  }

  private void readOwn(int x, int y, int z) {
    ownNorm = read(x, y, z, own);
  }

  private double read(int x, int y, int z, double[] to) {
    double squares = SMALL;
    for (int f = 0; f < to.length; f++) {
      to[f] = planes.feature(f, x, y, z);
      squares += to[f] * to[f];
    }
    return Math.sqrt(squares);
  }

  /** Cosine minus equality of the labels. */
  private double excess(int x, int y, int z, int label) {
    otherNorm = read(x, y, z, other);
    dot = 0;
    for (int f = 0; f < own.length; f++) {
      dot += own[f] * other[f];
    }
    return dot / (ownNorm * otherNorm) - (planes.label(x, y, z) == label ? 1 : 0);
  }

  void add(int x, int y, int z, double[] sums) {
    if (!counts(x, y, z)) {
      return;
    }
    int base = sums.length - SUMS;
    int label = planes.label(x, y, z);
    readOwn(x, y, z);
    sums[base]++;
    planes.forNeighbours(
        x,
        y,
        z,
        (i, j, k) -> {
          double e = excess(i, j, k, label);
          sums[base + 1] += e * e;
        });
  }

  void addSlopes(int x, int y, int z, double weight, SlabScatter.Sums out) {
    if (weight == 0 || !planes.featuresAreProbabilities() || !counts(x, y, z)) {
      return;
    }
    int label = planes.label(x, y, z);
    readOwn(x, y, z);
    planes.forNeighbours(
        x,
        y,
        z,
        (i, j, k) -> {
          double byCosine = 2 * weight * excess(i, j, k, label) / (ownNorm * otherNorm);
          for (int f = 0; f < own.length; f++) {
            double a = own[f] / (ownNorm * ownNorm);
            double b = other[f] / (otherNorm * otherNorm);
            out.add(f, x, y, z, byCosine * (other[f] - dot * a));
            out.add(f, i, j, k, byCosine * (own[f] - dot * b));
          }
        });
  }
}
