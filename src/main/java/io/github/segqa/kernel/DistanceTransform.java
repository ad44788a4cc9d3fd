package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Exact Euclidean distances between voxel centres, in the unit of the grid, for 2D and 3D grids of
 * any spacing. The image ends at its faces: nothing lies outside, so the outside is neither object
 * nor background.
 *
 * <p>Squared distances are built up axis by axis: by table along x, then along y within a plane,
 * then along z within tiles of columns, each time as the lower envelope of parabolas (Felzenszwalb
 * and Huttenlocher 2012, doi:10.4086/toc.2012.v008a019) or, where distances are short, by a search
 * that ends as soon as no farther voxel can be nearer. Signed and multi-label maps take one
 * transform, because along a line the nearest voxel of another class cannot lie behind the first
 * change of class.
 *
 * <p>Double fields hold distances to the last digits. Single fields also hold the squares between
 * the axes, with a relative error of the distance below 2⁻²²; for equal spacing the squares are
 * whole numbers and exact.
 *
 * @param grid size and spacing of the image
 * @param precision how the distances are stored
 * @param progress asked before each plane whether the work is still wanted
 */
public record DistanceTransform(Grid grid, Precision precision, Progress progress) {

  /**
   * @param grid size and spacing of the image
   * @return a transform that stores doubles for small grids and floats for large ones, and reports
   *     to nobody
   */
  public static DistanceTransform of(Grid grid) {
    return new DistanceTransform(grid, Precision.of(grid), Progress.NONE);
  }

  /**
   * Distance to an object: D(A) of the losses' spec, 1.4.
   *
   * @param mask the object
   * @return at every voxel the distance to the nearest voxel of the mask, 0 in it; +Infinity
   *     everywhere if it is empty
   */
  public Field to(Mask mask) {
    Field field = Field.zeros(grid, precision);
    if (mask.isEmpty()) {
      fillInfinite(field);
    } else {
      transform(field, grid.box(), () -> new MaskRuns(mask, grid.box()), new Signs(1, 0), null);
    }
    return field;
  }

  /**
   * Depth in an object: Din(M) of the losses' spec, 1.4.
   *
   * @param mask the object
   * @return in the mask the distance to the nearest voxel outside it, 0 elsewhere; 0 everywhere if
   *     it is empty or fills the image
   */
  public Field inside(Mask mask) {
    Field field = Field.zeros(grid, precision);
    if (!mask.isEmpty() && !fills(mask)) {
      Box region = mask.box().grow(1, grid.box());
      transform(field, region, () -> new MaskRuns(mask, region), new Signs(0, 1), null);
    }
    return field;
  }

  /**
   * Distance to an object from outside: Dout(M) of the losses' spec, 1.4.
   *
   * @param mask the object
   * @return out of the mask the distance to the nearest voxel in it, 0 in it; 0 everywhere if it is
   *     empty or fills the image
   */
  public Field outside(Mask mask) {
    return mask.isEmpty() ? Field.zeros(grid, precision) : to(mask);
  }

  /**
   * Signed distance: {@link #outside} minus {@link #inside}, in one transform.
   *
   * @param mask the object
   * @return positive out of the mask, negative in it; 0 everywhere if it is empty or fills the
   *     image
   */
  public Field signed(Mask mask) {
    Field field = Field.zeros(grid, precision);
    if (!mask.isEmpty() && !fills(mask)) {
      transform(field, grid.box(), () -> new MaskRuns(mask, grid.box()), new Signs(1, -1), null);
    }
    return field;
  }

  /**
   * Distance to the nearest change of label, for bands around the borders of all labels (trimap,
   * metrics' spec, 5).
   *
   * @param labels all labels, 0 counts as one
   * @return at every voxel the distance to the nearest voxel of another label; +Infinity everywhere
   *     if there is one label only
   */
  public Field toOtherLabel(LabelVolume labels) {
    Field field = Field.zeros(grid, precision);
    if (oneLabel(labels)) {
      fillInfinite(field);
    } else {
      transform(field, grid.box(), () -> new LabelRuns(labels), new Signs(1, -1), labels);
    }
    return field;
  }

  private void transform(
      Field field, Box region, Supplier<RowRuns> rows, Signs signs, LabelVolume labels) {
    double unit = grid.minSpacing();
    double[] weight = {sq(grid.sx() / unit), sq(grid.sy() / unit), sq(grid.sz() / unit)};
    boolean flat = region.nz() == 1;
    RowPass first = new RowPass(field, region, weight[0], signs);
    LinePass second =
        new LinePass(field, region, 1, weight[1], signs.both(), labels, flat ? unit : 0);
    Parallel.forEach(
        region.nz(),
        progress,
        () -> new PlaneWorker(rows.get(), first.worker(), second.worker()),
        (worker, i) -> worker.plane(region, region.z0() + i, labels != null));
    if (!flat) {
      LinePass third = new LinePass(field, region, 2, weight[2], signs.both(), labels, unit);
      Parallel.forEach(
          region.ny(), progress, third::worker, (worker, i) -> worker.run(region.y0() + i));
    }
  }

  private boolean fills(Mask mask) {
    return mask.box().voxels() == grid.voxels() && mask.count() == grid.voxels();
  }

  private static boolean oneLabel(LabelVolume labels) {
    int first = labels.get(0, 0, 0);
    int[] row = new int[labels.nx() * labels.ny()];
    for (int z = 0; z < labels.nz(); z++) {
      labels.read(z, 0, row.length, row);
      for (int label : row) {
        if (label != first) {
          return false;
        }
      }
    }
    return true;
  }

  private static void fillInfinite(Field field) {
    for (int z = 0; z < field.nz(); z++) {
      if (field.precision() == Precision.SINGLE) {
        Arrays.fill(field.floats()[z], Float.POSITIVE_INFINITY);
      } else {
        Arrays.fill(field.doubles()[z], Double.POSITIVE_INFINITY);
      }
    }
  }

  private static double sq(double v) {
    return v * v;
  }

  /** What one thread needs for the passes along x and y of a plane. */
  private record PlaneWorker(RowRuns rows, RowPass.Worker x, LinePass.Worker y) {
    void plane(Box region, int z, boolean always) {
      boolean plus = false;
      boolean minus = false;
      boolean near = always;
      for (int row = region.y0(); row < region.y1(); row++) {
        int sign = x.row(rows, row, z);
        plus |= sign > 0;
        minus |= sign < 0;
        near |= sign == 0;
      }
      if (near || plus && minus) {
        y.run(z);
      }
    }
  }
}
