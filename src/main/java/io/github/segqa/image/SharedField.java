package io.github.segqa.image;

import io.github.segqa.api.Field;
import io.github.segqa.api.Precision;
import java.util.Arrays;

/**
 * A field over stored planes that copies a plane only when a value of it changes. Where planes
 * cannot be shared, it has its own.
 */
final class SharedField {
  private final Object[] planes;
  private final boolean[] own;
  private final Field field;

  /**
   * @param pixels stored values
   * @param channel which of them
   * @param share whether stored values are the values of the field
   */
  SharedField(Pixels pixels, int channel, boolean share) {
    int nx = pixels.nx();
    int ny = pixels.ny();
    long voxels = (long) nx * ny * pixels.nz();
    boolean small = voxels <= Precision.DOUBLE_LIMIT;
    boolean stored = share && !pixels.scaled();
    boolean single = stored ? pixels.type() == PixelType.F32 : !small;
    boolean shared = stored && (single || (small && pixels.type() == PixelType.F64));
    this.own = new boolean[pixels.nz()];
    this.planes = single ? new float[own.length][] : new double[own.length][];
    for (int z = 0; z < own.length; z++) {
      own[z] = !shared;
      planes[z] =
          shared ? pixels.plane(channel, z) : single ? new float[nx * ny] : new double[nx * ny];
    }
    this.field =
        single ? Field.of(nx, ny, (float[][]) planes) : Field.of(nx, ny, (double[][]) planes);
  }

  /** Takes values; unless they changed, those of a shared plane are there already. */
  void put(int z, int from, int n, double[] values, boolean changed) {
    if (!own[z]) {
      if (!changed) {
        return;
      }
      planes[z] = copy(planes[z]);
      own[z] = true;
    }
    field.write(z, from, n, values);
  }

  private static Object copy(Object plane) {
    return plane instanceof float[] f ? Arrays.copyOf(f, f.length) : ((double[]) plane).clone();
  }

  Field field() {
    return field;
  }
}
