package io.github.segqa.view;

import io.github.segqa.api.Case;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.kernel.MaskSlice;
import java.util.List;
import java.util.function.UnaryOperator;

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

  /** The probabilistic side of a slice: its classes are those of the whole case. */
  static SoftInputs soft(SoftInputs in, Grid grid, int axis, int index) {
    Grid flat = MaskSlice.grid(grid, axis);
    UnaryOperator<Field> fields = f -> field(f, flat, axis, index);
    UnaryOperator<LabelVolume> labels = l -> labels(l, flat, axis, index);
    LabelVolume reference = labels.apply(in.labels());
    Mask ignored = in.ignored() == null ? null : MaskSlice.of(in.ignored(), axis, index);
    return new SoftInputs(
        reference,
        in.channels().map(fields, labels),
        sizes(reference, in.classes(), ignored),
        in.binary(),
        ignored,
        in.extras().map(fields, labels));
  }

  /** Ignored voxels have label 0, but do not count. */
  private static long[] sizes(LabelVolume slice, int classes, Mask ignored) {
    int[] plane = new int[slice.nx() * slice.ny()];
    slice.read(0, 0, plane.length, plane);
    long[] sizes = new long[classes];
    for (int c : plane) {
      sizes[c]++;
    }
    sizes[0] -= ignored == null ? 0 : ignored.count();
    return sizes;
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
