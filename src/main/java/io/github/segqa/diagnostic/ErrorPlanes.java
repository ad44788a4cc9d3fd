package io.github.segqa.diagnostic;

import io.github.segqa.api.Box;
import io.github.segqa.api.CaseView;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.view.ErrorKind;
import io.github.segqa.view.ErrorMap;
import java.util.Arrays;

/** Where a slice across x or y is worst. */
public final class ErrorPlanes {
  private static final ErrorKind[] KINDS = ErrorKind.values();

  private ErrorPlanes() {}

  /**
   * @param view a 3D case
   * @param axis 0, 1 for slices across x, y
   * @return for each slice the z, from 0, at which it has most wrong voxels, the first of several;
   *     -1 for slices without any
   */
  public static int[] of(CaseView view, int axis) {
    ErrorMap errors = ErrorMap.ofAll(view);
    Box box = errors.box();
    int[][] wrong = new int[box.nz()][];
    Parallel.forEach(wrong.length, view.progress(), i -> wrong[i] = wrong(errors, i, axis));
    int[] planes = new int[view.grid().size(axis)];
    Arrays.fill(planes, -1);
    int first = axis == 0 ? box.x0() : box.y0();
    for (int i = 0; i < (axis == 0 ? box.nx() : box.ny()); i++) {
      int most = 0;
      for (int z = 0; z < wrong.length; z++) {
        planes[first + i] = wrong[z][i] > most ? box.z0() + z : planes[first + i];
        most = Math.max(most, wrong[z][i]);
      }
    }
    return planes;
  }

  /** Wrong voxels of one plane by their x or y in the box. */
  private static int[] wrong(ErrorMap errors, int plane, int axis) {
    Box box = errors.box();
    byte[] kinds = errors.plane(box.z0() + plane, box);
    int[] n = new int[axis == 0 ? box.nx() : box.ny()];
    for (int i = 0; i < kinds.length; i++) {
      if (KINDS[kinds[i]].wrong()) {
        n[axis == 0 ? i % box.nx() : i / box.nx()]++;
      }
    }
    return n;
  }
}
