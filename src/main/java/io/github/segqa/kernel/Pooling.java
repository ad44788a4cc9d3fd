package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;

/**
 * Down-sampling by means or maxima of boxes that touch: side and step are equal, half a side lies
 * before the first voxel. Means count the outside of the image as zeros, maxima leave it out.
 *
 * @param fine size of the volumes before
 * @param side of the boxes; 1 changes nothing
 * @param maximum whether maxima are taken, else means
 * @param progress asked for cancellation before every few planes
 */
public record Pooling(Grid fine, int side, boolean maximum, Progress progress) {
  /**
   * @return size of the volumes after
   */
  public Grid coarse() {
    int nz = fine.dims() == 3 ? size(fine.nz()) : 1;
    return new Grid(size(fine.nx()), size(fine.ny()), nz, 1, 1, 1, fine.dims(), fine.unit());
  }

  private int size(int n) {
    return (n + 2 * (side / 2) - side) / side + 1;
  }

  /** First fine voxel of a box, perhaps before the image. */
  private int start(int i) {
    return i * side - side / 2;
  }

  /**
   * @param source a fine volume
   * @return the coarse one
   */
  public Field of(PlaneSource source) {
    Grid coarse = coarse();
    Field out = Field.zeros(coarse);
    PlaneLoop.forEach(coarse.nz(), progress, () -> new Worker(source), (w, z) -> w.pool(z, out));
    return out;
  }

  /**
   * The adjoint: every fine voxel gets the share it has in its box.
   *
   * @param source the fine volume that was pooled
   * @param slope derivative by each coarse voxel
   * @return derivative by each fine voxel
   */
  public Field adjoint(PlaneSource source, Field slope) {
    Field out = Field.zeros(fine);
    PlaneLoop.forEach(
        coarse().nz(), progress, () -> new Worker(source), (w, z) -> w.adjoint(z, slope, out));
    return out;
  }

  /** What is done with a voxel of a box. */
  private interface Voxel {
    void at(int x, int y, int z);
  }

  private void visit(int x, int y, int z, Voxel voxel) {
    boolean flat = fine.dims() == 2;
    int lastZ = flat ? 0 : last(z, fine.nz());
    int lastY = last(y, fine.ny());
    int lastX = last(x, fine.nx());
    for (int k = flat ? 0 : Math.max(0, start(z)); k <= lastZ; k++) {
      for (int j = Math.max(0, start(y)); j <= lastY; j++) {
        for (int i = Math.max(0, start(x)); i <= lastX; i++) {
          voxel.at(i, j, k);
        }
      }
    }
  }

  private int last(int i, int n) {
    return Math.min(n, start(i) + side) - 1;
  }

  /** Planes of one thread. */
  private final class Worker {
    private final PlaneRing source;
    private final double[] row = new double[coarse().nx()];
    private final double weight = Math.pow(side, -fine.dims());
    private double pooled;
    private int bestX;
    private int bestY;
    private int bestZ;

    Worker(PlaneSource reader) {
      source = new PlaneRing(reader, fine, side);
    }

    void pool(int z, Field out) {
      for (int y = 0; y < out.ny(); y++) {
        for (int x = 0; x < row.length; x++) {
          pool(x, y, z);
          row[x] = pooled;
        }
        out.write(z, y * row.length, row.length, row);
      }
    }

    private void pool(int x, int y, int z) {
      if (maximum) {
        pooled = Double.NEGATIVE_INFINITY;
        visit(x, y, z, this::compare);
      } else {
        pooled = 0;
        visit(x, y, z, (i, j, k) -> pooled += weight * source.plane(k)[j][i]);
      }
    }

    private void compare(int x, int y, int z) {
      double v = source.plane(z)[y][x];
      if (v > pooled) {
        pooled = v;
        bestX = x;
        bestY = y;
        bestZ = z;
      }
    }

    void adjoint(int z, Field slope, Field out) {
      for (int y = 0; y < slope.ny(); y++) {
        slope.read(z, y * row.length, row.length, row);
        for (int x = 0; x < row.length; x++) {
          double own = row[x];
          if (maximum) {
            pool(x, y, z);
            put(bestX, bestY, bestZ, own, out);
          } else {
            visit(x, y, z, (i, j, k) -> put(i, j, k, weight * own, out));
          }
        }
      }
    }

    private void put(int x, int y, int z, double value, Field out) {
      out.add(z, y * fine.nx() + x, 1, new double[] {value}, 1);
    }
  }
}
