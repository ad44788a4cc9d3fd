package io.github.segqa.kernel;

import io.github.segqa.shape.LogClamp;
import java.util.Arrays;

/** What a boundary voxel has in common with neighbours of its class. For one thread. */
final class ClassContext {
  static final int SUMS = 5;

  private final ContextPlanes planes;
  private final double eps;
  private final double[] meanFeature;
  private int label;
  private double all;
  private double right;
  private double meanAll;
  private double meanRight;

  ClassContext(ContextPlanes planes, double eps) {
    this.planes = planes;
    this.eps = eps;
    this.meanFeature = new double[planes.features()];
  }

  private void look(int x, int y, int z) {
    label = planes.label(x, y, z);
    all = 0;
    right = 0;
    meanAll = 0;
    meanRight = 0;
    Arrays.fill(meanFeature, 0);
    planes.forNeighbours(x, y, z, this::meet);
    meanAll /= Math.max(all, 1);
    meanRight /= Math.max(right, 1);
    for (int f = 0; f < meanFeature.length; f++) {
      meanFeature[f] /= Math.max(right, 1);
    }
  }

  private void meet(int x, int y, int z) {
    if (planes.label(x, y, z) != label) {
      return;
    }
    double p = planes.p(label, x, y, z);
    all++;
    meanAll += p;
    if (planes.correct(x, y, z)) {
      right++;
      meanRight += p;
      for (int f = 0; f < meanFeature.length; f++) {
        meanFeature[f] += planes.feature(f, x, y, z);
      }
    }
  }

  void add(int x, int y, int z, double[] sums) {
    look(x, y, z);
    int k = SUMS * label;
    if (all >= 1) {
      sums[k]++;
      sums[k + 1] -= LogClamp.clog(meanAll, eps);
    }
    if (right >= 1 && planes.correct(x, y, z)) {
      sums[k + 2]++;
      sums[k + 3] -= LogClamp.clog(meanRight, eps);
      for (int f = 0; f < meanFeature.length; f++) {
        double d = planes.feature(f, x, y, z) - meanFeature[f];
        sums[k + 4] += d * d / meanFeature.length;
      }
    }
  }

  void addSlopes(int x, int y, int z, BoundaryContext.Weights w, SlabScatter.Sums out) {
    look(x, y, z);
    int c = label;
    boolean ownRight = right >= 1 && planes.correct(x, y, z);
    double toAll = all >= 1 ? -w.all()[c] * LogClamp.slopeOfClog(meanAll, eps) / all : 0;
    double toRight = ownRight ? -w.right()[c] * LogClamp.slopeOfClog(meanRight, eps) / right : 0;
    planes.forNeighbours(
        x,
        y,
        z,
        (i, j, k) -> {
          if (planes.label(i, j, k) == c) {
            out.add(c, i, j, k, planes.correct(i, j, k) ? toAll + toRight : toAll);
          }
        });
    if (ownRight && planes.featuresAreProbabilities()) {
      double factor = 2 * w.spread()[c] / meanFeature.length;
      for (int f = 0; f < meanFeature.length; f++) {
        out.add(f, x, y, z, factor * (planes.p(f, x, y, z) - meanFeature[f]));
      }
    }
  }
}
