package io.github.segqa.bench;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import java.util.Random;

/**
 * A made-up case of any size, the same on every machine: ellipsoid organs and, as the last label, a
 * tree of vessels. In the prediction organs are a little off, one has lost a part, one has a
 * spurious far piece, and the outer branches of the tree are missing.
 */
final class SyntheticCase {
  /** Labels of the organs are 1..20. */
  static final int ORGANS = 20;

  /** Label of the vessels. */
  static final int VESSELS = ORGANS + 1;

  private final Grid grid;
  private byte[][] reference;
  private byte[][] prediction;
  private final int size;

  SyntheticCase(Grid grid) {
    this.grid = grid;
    this.size = Math.min(grid.nx(), Math.min(grid.ny(), grid.nz()));
  }

  LabelVolume reference() {
    draw();
    return LabelVolume.of(grid.nx(), grid.ny(), reference);
  }

  LabelVolume prediction() {
    draw();
    return LabelVolume.of(grid.nx(), grid.ny(), prediction);
  }

  private void draw() {
    if (reference == null) {
      reference = new byte[grid.nz()][grid.planeSize()];
      prediction = new byte[grid.nz()][grid.planeSize()];
      Random random = new Random(20260101);
      for (int label = 1; label <= ORGANS; label++) {
        organ(label, random);
      }
      branch(new double[] {grid.nx() / 2.0, grid.ny() * 0.1, grid.nz() / 2.0}, 90, 0, 0, random);
    }
  }

  /** The probability of a label: high where it is predicted, with noise. */
  Field probability(int label) {
    draw();
    Random random = new Random(7);
    float[][] p = new float[grid.nz()][grid.planeSize()];
    for (int z = 0; z < p.length; z++) {
      for (int i = 0; i < p[z].length; i++) {
        float noise = 0.1f * random.nextFloat() * random.nextFloat();
        p[z][i] = prediction[z][i] == label ? 1 - noise : noise;
      }
    }
    return Field.of(grid.nx(), grid.ny(), p);
  }

  private void organ(int label, Random random) {
    double[] centre = new double[3];
    double[] radius = new double[3];
    double[] off = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      centre[axis] = grid.size(axis) * (0.15 + 0.7 * random.nextDouble());
      radius[axis] = grid.size(axis) * (0.03 + 0.09 * random.nextDouble());
      off[axis] = centre[axis] + size * 0.01 * random.nextGaussian();
    }
    ellipsoid(reference, label, centre, radius);
    ellipsoid(prediction, label, off, radius);
    if (label == 1) {
      off[0] += radius[0];
      ellipsoid(prediction, 0, off, radius);
    }
    if (label == 2) {
      double r = 2 + size * 0.02;
      double[] corner = {grid.nx() * 0.05, grid.ny() * 0.05, grid.nz() * 0.95};
      ellipsoid(prediction, label, corner, new double[] {r, r, r});
    }
  }

  /** A chain of balls that splits in two at its end, ever thinner. */
  private void branch(double[] from, double degrees, double tilt, int depth, Random random) {
    double[] p = from.clone();
    double r = Math.max(0.8, size * 0.016 / (1 + depth));
    double a = Math.toRadians(degrees);
    double[] step = {Math.cos(a), Math.sin(a), tilt};
    for (int k = 0; k < size * 0.3 / (1 + 0.4 * depth); k++) {
      for (int axis = 0; axis < 3; axis++) {
        p[axis] += step[axis];
      }
      ellipsoid(reference, VESSELS, p, new double[] {r, r, r});
      if (depth < 4) {
        ellipsoid(prediction, VESSELS, p, new double[] {r * 0.9, r * 0.9, r * 0.9});
      }
    }
    if (depth < 5) {
      double spread = 25 + 20 * random.nextDouble();
      branch(p, degrees - spread, tilt + 0.4 * random.nextGaussian(), depth + 1, random);
      branch(p, degrees + spread, tilt + 0.4 * random.nextGaussian(), depth + 1, random);
    }
  }

  private void ellipsoid(byte[][] planes, int label, double[] c, double[] r) {
    for (int z = first(c[2], r[2]); z <= last(c[2], r[2], grid.nz()); z++) {
      for (int y = first(c[1], r[1]); y <= last(c[1], r[1], grid.ny()); y++) {
        double left = 1 - square((z - c[2]) / r[2]) - square((y - c[1]) / r[1]);
        if (left >= 0) {
          double half = r[0] * Math.sqrt(left);
          for (int x = first(c[0], half); x <= last(c[0], half, grid.nx()); x++) {
            planes[z][y * grid.nx() + x] = (byte) label;
          }
        }
      }
    }
  }

  private static int first(double c, double r) {
    return Math.max(0, (int) Math.ceil(c - r));
  }

  private static int last(double c, double r, int n) {
    return Math.min(n - 1, (int) Math.floor(c + r));
  }

  private static double square(double v) {
    return v * v;
  }
}
