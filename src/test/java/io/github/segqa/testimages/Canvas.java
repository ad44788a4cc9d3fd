package io.github.segqa.testimages;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;

/** A small label image to draw on. Places are in mm from the centre of the first voxel. */
final class Canvas {
  /** Whether a place belongs to a shape. */
  @FunctionalInterface
  interface Shape {
    boolean holds(double x, double y, double z);
  }

  /** A value at a place. */
  @FunctionalInterface
  interface Value {
    double at(double x, double y, double z);
  }

  private final Grid grid;
  private final byte[][] planes;

  Canvas(Grid grid) {
    this.grid = grid;
    this.planes = new byte[grid.nz()][grid.planeSize()];
  }

  Grid grid() {
    return grid;
  }

  /** Paints over what is there. */
  Canvas paint(int label, Shape shape) {
    for (int z = 0; z < grid.nz(); z++) {
      for (int i = 0; i < grid.planeSize(); i++) {
        if (shape.holds(x(i), y(i), z * grid.sz())) {
          planes[z][i] = (byte) label;
        }
      }
    }
    return this;
  }

  private double x(int i) {
    int column = i % grid.nx();
    return column * grid.sx();
  }

  private double y(int i) {
    int row = i / grid.nx();
    return row * grid.sy();
  }

  LabelVolume labels() {
    return LabelVolume.of(grid.nx(), grid.ny(), planes);
  }

  /** Values rounded to thousandths, so that no platform rounds them otherwise. */
  static Field field(Grid grid, Value value) {
    Canvas canvas = new Canvas(grid);
    float[][] to = new float[grid.nz()][grid.planeSize()];
    for (int z = 0; z < grid.nz(); z++) {
      for (int i = 0; i < grid.planeSize(); i++) {
        double v = value.at(canvas.x(i), canvas.y(i), z * grid.sz());
        to[z][i] = Math.round(v * 1000) / 1000f;
      }
    }
    return Field.of(grid.nx(), grid.ny(), to);
  }

  /** An ellipsoid; a ball if all radii are equal. In 2D the third numbers do not count. */
  record Ellipsoid(double cx, double cy, double cz, double rx, double ry, double rz)
      implements Shape {

    static Ellipsoid ball(double cx, double cy, double cz, double r) {
      return new Ellipsoid(cx, cy, cz, r, r, r);
    }

    /** 0 in the middle, 1 on the surface. */
    double distance(double x, double y, double z) {
      double dx = (x - cx) / rx;
      double dy = (y - cy) / ry;
      double dz = (z - cz) / rz;
      return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    @Override
    public boolean holds(double x, double y, double z) {
      return distance(x, y, z) <= 1;
    }
  }
}
