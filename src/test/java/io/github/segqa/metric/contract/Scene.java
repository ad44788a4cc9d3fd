package io.github.segqa.metric.contract;

import io.github.segqa.api.Case;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A small case that can be moved, turned, stretched and relabelled: three classes of a few balls
 * each, predicted with faults, with probabilities near the objects and certain background
 * elsewhere. Nothing lies near the edge of the image.
 *
 * @param size voxels along x, y, z
 * @param spacing along x, y, z in mm
 * @param reference labels, x fastest
 * @param prediction labels, x fastest
 * @param p probability of each class 0..3, x fastest
 */
record Scene(int[] size, double[] spacing, int[] reference, int[] prediction, double[][] p) {
  static final int CLASSES = 4;
  private static final int[] SIZE = {19, 20, 13};
  private static final double[] SPACING = {1.1, 0.9, 2.5};
  private static final int[] MARGIN = {4, 5, 3};

  /** Where a voxel of a new image comes from. */
  interface Source {
    /** The voxel x, y, z of the old image; the new one is background if it lies outside. */
    int[] of(int x, int y, int z);
  }

  /** Same seed, same case. */
  static Scene random(long seed) {
    Random random = new Random(seed);
    int n = SIZE[0] * SIZE[1] * SIZE[2];
    int[] reference = new int[n];
    int[] prediction = new int[n];
    for (int ball = 0; ball < 18; ball++) {
      int label = 1 + ball % (CLASSES - 1);
      double[] center = IntStream.range(0, 3).mapToDouble(a -> inside(a, random)).toArray();
      double radius = 0.8 + 1.4 * random.nextDouble();
      paint(reference, center, radius, ball % 7 == 4 ? 0 : label);
      center[ball % 2] += 1.2 * (random.nextDouble() - 0.5);
      paint(prediction, center, radius + 0.5 * random.nextDouble(), ball % 8 == 7 ? 0 : label);
    }
    return new Scene(SIZE, SPACING, reference, prediction, map(reference, prediction, random));
  }

  private static double inside(int axis, Random random) {
    return MARGIN[axis] + (SIZE[axis] - 2 * MARGIN[axis] - 1) * random.nextDouble();
  }

  /** Label 0 paints nothing. */
  private static void paint(int[] labels, double[] center, double radius, int label) {
    for (int i = 0; i < labels.length && label > 0; i++) {
      int[] at = {i % SIZE[0], i / SIZE[0] % SIZE[1], i / (SIZE[0] * SIZE[1])};
      double sum = 0;
      boolean inside = true;
      for (int a = 0; a < 3; a++) {
        sum += (at[a] - center[a]) * (at[a] - center[a]);
        inside &= at[a] >= MARGIN[a] && at[a] < SIZE[a] - MARGIN[a];
      }
      if (inside && sum <= radius * radius) {
        labels[i] = label;
      }
    }
  }

  private static double[][] map(int[] reference, int[] prediction, Random random) {
    double[][] p = new double[CLASSES][reference.length];
    for (int i = 0; i < reference.length; i++) {
      p[0][i] = 1;
      if (reference[i] + prediction[i] > 0) {
        double sum = 0;
        for (int c = 0; c < CLASSES; c++) {
          p[c][i] = 0.05 + random.nextDouble() + (prediction[i] == c ? 1 : 0);
          sum += p[c][i];
        }
        for (int c = 0; c < CLASSES; c++) {
          p[c][i] /= sum;
        }
      }
    }
    return p;
  }

  /** The prediction as certain probabilities. */
  Scene hard() {
    double[][] certain = new double[CLASSES][prediction.length];
    for (int i = 0; i < prediction.length; i++) {
      certain[prediction[i]][i] = 1;
    }
    return new Scene(size, spacing, reference, prediction, certain);
  }

  /** Reference and prediction exchanged; probabilities are certain. */
  Scene swapped() {
    return new Scene(size, spacing, prediction, reference, p).hard();
  }

  /** The reference as its own prediction, with certain probabilities. */
  Scene perfect() {
    return new Scene(size, spacing, reference, reference, p).hard();
  }

  /** No object in the prediction. */
  Scene missed() {
    return new Scene(size, spacing, reference, new int[reference.length], p).hard();
  }

  /** The new label of label i is order[i]. */
  Scene relabelled(int... order) {
    double[][] q = new double[CLASSES][];
    for (int c = 0; c < CLASSES; c++) {
      q[order[c]] = p[c];
    }
    int[] r = Arrays.stream(reference).map(l -> order[l]).toArray();
    return new Scene(size, spacing, r, Arrays.stream(prediction).map(l -> order[l]).toArray(), q);
  }

  /** All lengths times k. */
  Scene scaled(double k) {
    double[] s = Arrays.stream(spacing).map(v -> v * k).toArray();
    return new Scene(size, s, reference, prediction, p);
  }

  Scene moved(int dx, int dy, int dz) {
    return resampled(size, spacing, (x, y, z) -> new int[] {x - dx, y - dy, z - dz});
  }

  Scene flipped(int axis) {
    return resampled(
        size,
        spacing,
        (x, y, z) -> {
          int[] at = {x, y, z};
          at[axis] = size[axis] - 1 - at[axis];
          return at;
        });
  }

  /** The new axis i is the old axis order[i]. */
  Scene permuted(int... order) {
    int[] n = Arrays.stream(order).map(a -> size[a]).toArray();
    double[] s = Arrays.stream(order).mapToDouble(a -> spacing[a]).toArray();
    return resampled(
        n,
        s,
        (x, y, z) -> {
          int[] at = new int[3];
          at[order[0]] = x;
          at[order[1]] = y;
          at[order[2]] = z;
          return at;
        });
  }

  /** Empty voxels added on all sides. */
  Scene padded(int margin) {
    int[] n = Arrays.stream(size).map(v -> v + 2 * margin).toArray();
    return resampled(n, spacing, (x, y, z) -> new int[] {x - margin, y - margin, z - margin});
  }

  /** Each slice twice, half as thick. */
  Scene doubledSlices() {
    int[] n = {size[0], size[1], 2 * size[2]};
    double[] s = {spacing[0], spacing[1], spacing[2] / 2};
    return resampled(n, s, (x, y, z) -> new int[] {x, y, z / 2});
  }

  private Scene resampled(int[] n, double[] s, Source source) {
    int[] r = new int[n[0] * n[1] * n[2]];
    int[] q = new int[r.length];
    double[][] map = new double[CLASSES][r.length];
    for (int i = 0; i < r.length; i++) {
      int[] from = source.of(i % n[0], i / n[0] % n[1], i / (n[0] * n[1]));
      int old = index(from);
      r[i] = old < 0 ? 0 : reference[old];
      q[i] = old < 0 ? 0 : prediction[old];
      for (int c = 0; c < CLASSES; c++) {
        map[c][i] = old >= 0 ? p[c][old] : c == 0 ? 1 : 0;
      }
    }
    return new Scene(n, s, r, q, map);
  }

  private int index(int[] at) {
    for (int a = 0; a < 3; a++) {
      if (at[a] < 0 || at[a] >= size[a]) {
        return -1;
      }
    }
    return (at[2] * size[1] + at[1]) * size[0] + at[0];
  }

  Case toCase() {
    Grid grid = new Grid(size[0], size[1], size[2], spacing[0], spacing[1], spacing[2], 3, "mm");
    return new Case(
        "scene",
        grid,
        LabelVolume.of(size[0], size[1], planes(reference)),
        LabelVolume.of(size[0], size[1], planes(prediction)),
        Arrays.stream(p).map(c -> Field.of(size[0], size[1], planes(c))).toList(),
        Extras.NONE,
        Map.of());
  }

  private int[][] planes(int[] values) {
    int n = size[0] * size[1];
    return IntStream.range(0, size[2])
        .mapToObj(z -> Arrays.copyOfRange(values, z * n, (z + 1) * n))
        .toArray(int[][]::new);
  }

  private double[][] planes(double[] values) {
    int n = size[0] * size[1];
    return IntStream.range(0, size[2])
        .mapToObj(z -> Arrays.copyOfRange(values, z * n, (z + 1) * n))
        .toArray(double[][]::new);
  }
}
