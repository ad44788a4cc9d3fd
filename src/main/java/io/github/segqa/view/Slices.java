package io.github.segqa.view;

import io.github.segqa.api.Case;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.kernel.MaskSlice;
import java.util.List;

/** Cuts 2D cases out of 3D ones: across z planes are shared, across x and y voxels are copied. */
final class Slices {
  private Slices() {}

  static Case of(Case data, LabelVolume prediction, int axis, int index) {
    Grid flat = MaskSlice.grid(data.grid(), axis);
    List<Field> probabilities =
        data.probabilities() == null
            ? null
            : data.probabilities().stream().map(f -> field(f, flat, axis, index)).toList();
    return new Case(
        data.id(),
        flat,
        labels(data.reference(), flat, axis, index),
        labels(prediction, flat, axis, index),
        probabilities,
        Extras.NONE,
        data.labelNames());
  }

  private static LabelVolume labels(LabelVolume v, Grid flat, int axis, int index) {
    if (axis == 2) {
      return shared(v, index);
    }
    int[][] plane = new int[1][flat.planeSize()];
    for (int b = 0, i = 0; b < flat.ny(); b++) {
      for (int a = 0; a < flat.nx(); a++, i++) {
        plane[0][i] = axis == 1 ? v.get(a, index, b) : v.get(index, a, b);
      }
    }
    return LabelVolume.of(flat.nx(), flat.ny(), plane);
  }

  private static LabelVolume shared(LabelVolume v, int z) {
    Object plane = v.plane(z);
    if (plane instanceof byte[] b) {
      return LabelVolume.of(v.nx(), v.ny(), new byte[][] {b});
    }
    return plane instanceof short[] s
        ? LabelVolume.of(v.nx(), v.ny(), new short[][] {s})
        : LabelVolume.of(v.nx(), v.ny(), new int[][] {(int[]) plane});
  }

  private static Field field(Field f, Grid flat, int axis, int index) {
    if (axis == 2) {
      return f.floats() != null
          ? Field.of(f.nx(), f.ny(), new float[][] {f.floats()[index]})
          : Field.of(f.nx(), f.ny(), new double[][] {f.doubles()[index]});
    }
    double[][] plane = new double[1][flat.planeSize()];
    for (int b = 0, i = 0; b < flat.ny(); b++) {
      for (int a = 0; a < flat.nx(); a++, i++) {
        plane[0][i] = axis == 1 ? f.get(a, index, b) : f.get(index, a, b);
      }
    }
    return Field.of(flat.nx(), flat.ny(), plane);
  }
}
