package io.github.segqa.io;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Grid;
import java.util.List;

/** A spacing given by the user. */
final class Spacing {
  private Spacing() {}

  /**
   * @param mm one number for all axes, or one for each
   * @param grid whose size stays
   * @return the grid with that spacing, unit mm
   */
  static Grid apply(List<Double> mm, Grid grid) {
    if (mm.size() != 1 && mm.size() != grid.dims() && mm.size() != 3) {
      throw new EvaluationException(
          "The spacing needs 1 or "
              + grid.dims()
              + " numbers (x, y"
              + (grid.dims() == 3 ? ", z" : "")
              + "), but has "
              + mm.size()
              + ".");
    }
    for (double s : mm) {
      if (!(s > 0) || Double.isInfinite(s)) {
        throw new EvaluationException("The spacing must be finite and above 0, but is " + s + ".");
      }
    }
    double sx = mm.get(0);
    double sy = mm.size() > 1 ? mm.get(1) : sx;
    double sz = grid.dims() == 2 ? 1 : mm.size() > 2 ? mm.get(2) : sx;
    return new Grid(grid.nx(), grid.ny(), grid.nz(), sx, sy, sz, grid.dims(), "mm");
  }
}
