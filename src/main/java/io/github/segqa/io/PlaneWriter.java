package io.github.segqa.io;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes planes of numbers; doubles as single precision. */
final class PlaneWriter {
  private static final int CHUNK = 1 << 16;

  private final OutputStream out;
  private final byte[] chunk = new byte[CHUNK];
  private final ByteBuffer view;

  PlaneWriter(OutputStream out, ByteOrder order) {
    this.out = out;
    this.view = ByteBuffer.wrap(chunk).order(order);
  }

  /**
   * @param plane a byte[], short[], int[], float[] or double[]
   */
  void write(Object plane) throws IOException {
    if (plane instanceof byte[] bytes) {
      out.write(bytes);
      return;
    }
    int width = plane instanceof short[] ? 2 : 4;
    int n = Array.getLength(plane);
    int step = CHUNK / width;
    for (int from = 0; from < n; from += step) {
      int m = Math.min(step, n - from);
      view.clear();
      encode(plane, from, m);
      out.write(chunk, 0, m * width);
    }
  }

  private void encode(Object plane, int from, int n) {
    if (plane instanceof short[] s) {
      view.asShortBuffer().put(s, from, n);
    } else if (plane instanceof int[] i) {
      view.asIntBuffer().put(i, from, n);
    } else if (plane instanceof float[] f) {
      view.asFloatBuffer().put(f, from, n);
    } else {
      double[] d = (double[]) plane;
      for (int i = 0; i < n; i++) {
        view.putFloat(4 * i, (float) d[from + i]);
      }
    }
  }
}
