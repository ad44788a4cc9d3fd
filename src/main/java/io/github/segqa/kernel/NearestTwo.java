package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import java.util.Arrays;

/**
 * Distances to the two nearest of many objects: each object gets a distance transform of its
 * surroundings.
 *
 * @param grid size and spacing of the image
 * @param precision how distances are stored
 * @param reach distances above it are of no interest, in the unit of the grid
 * @param progress asked before each plane whether the work is still wanted
 */
public record NearestTwo(Grid grid, Precision precision, double reach, Progress progress) {
  private static final double OPERATIONS_PER_VOXEL = 30;

  /**
   * @param objects any objects
   * @return at every voxel the distance to the nearest object plus that to the second; +Infinity
   *     where the second is out of reach
   */
  public Field sums(Components objects) {
    Field first = infinite();
    Field second = infinite();
    Progress byObject = progress.named("Distances to objects");
    for (int i = 0; i < objects.count(); i++) {
      Box box = surroundings(objects, i);
      Grid crop = grid.crop(box);
      Mask mask = moved(objects.mask(i, box), crop.box());
      insert(new DistanceTransform(crop, precision, progress).to(mask), box, first, second);
      byObject.done(i + 1, objects.count());
    }
    add(first, second);
    return second;
  }

  /**
   * @param objects any objects
   * @return estimated elementary operations of {@link #sums}
   */
  public double operations(Components objects) {
    double voxels = 0;
    for (int i = 0; objects.count() > 1 && i < objects.count(); i++) {
      voxels += surroundings(objects, i).voxels();
    }
    return OPERATIONS_PER_VOXEL * voxels;
  }

  private Box surroundings(Components objects, int i) {
    return objects.box(i).grow(steps(0), steps(1), steps(2), grid.box());
  }

  /** Voxels along an axis within reach, at most all. */
  private int steps(int axis) {
    return (int) Math.min(grid.size(axis), Math.ceil(reach / grid.spacing(axis)));
  }

  private Field infinite() {
    Field field = Field.zeros(grid, precision);
    double[] row = new double[grid.nx()];
    Arrays.fill(row, Double.POSITIVE_INFINITY);
    for (int z = 0; z < grid.nz(); z++) {
      for (int y = 0; y < grid.ny(); y++) {
        field.write(z, y * grid.nx(), row.length, row);
      }
    }
    return field;
  }

  /** The same bits in another box of the same size. */
  private static Mask moved(Mask mask, Box to) {
    Mask out = new Mask(to);
    for (int k = 0; k < to.nz(); k++) {
      long[] from = mask.plane(mask.box().z0() + k);
      System.arraycopy(from, 0, out.plane(to.z0() + k), 0, from.length);
    }
    return out;
  }

  private void insert(Field distance, Box box, Field first, Field second) {
    Parallel.forEach(
        box.nz(),
        progress,
        () -> new double[3][box.nx()],
        (rows, k) -> {
          for (int y = box.y0(); y < box.y1(); y++) {
            int at = y * grid.nx() + box.x0();
            distance.read(k, (y - box.y0()) * box.nx(), box.nx(), rows[0]);
            first.read(box.z0() + k, at, box.nx(), rows[1]);
            second.read(box.z0() + k, at, box.nx(), rows[2]);
            insert(rows[0], rows[1], rows[2]);
            first.write(box.z0() + k, at, box.nx(), rows[1]);
            second.write(box.z0() + k, at, box.nx(), rows[2]);
          }
        });
  }

  private static void insert(double[] d, double[] first, double[] second) {
    for (int x = 0; x < d.length; x++) {
      second[x] = Math.min(second[x], Math.max(first[x], d[x]));
      first[x] = Math.min(first[x], d[x]);
    }
  }

  private void add(Field first, Field second) {
    Parallel.forEach(
        grid.nz(),
        progress,
        () -> new double[grid.nx()],
        (row, z) -> {
          for (int y = 0; y < grid.ny(); y++) {
            first.read(z, y * row.length, row.length, row);
            second.add(z, y * row.length, row.length, row, 1);
          }
        });
  }
}
