package io.github.segqa.io;

import io.github.segqa.image.PixelType;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads planes of numbers from a stream straight into arrays. */
final class PlaneReader {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final PixelType type;
  private final byte[] chunk;
  private final ByteBuffer view;
  private long count;

  PlaneReader(InputStream in, PixelType type, ByteOrder order) {
    this.in = in;
    this.type = type;
    this.chunk = type.bytes() == 1 ? new byte[0] : new byte[CHUNK];
    this.view = ByteBuffer.wrap(chunk).order(order);
  }

  /** Bytes read so far. */
  long count() {
    return count;
  }

  /**
   * @param n values of the plane
   * @return an array of them
   * @throws EOFException if the stream ends before
   */
  Object read(int n) throws IOException {
    Object plane = type.newPlane(n);
    if (plane instanceof byte[] bytes) {
      fill(bytes, n);
      return plane;
    }
    int step = CHUNK / type.bytes();
    for (int from = 0; from < n; from += step) {
      int m = Math.min(step, n - from);
      fill(chunk, m * type.bytes());
      view.clear();
      decode(plane, from, m);
    }
    return plane;
  }

  private void decode(Object plane, int from, int n) {
    if (plane instanceof short[] s) {
      view.asShortBuffer().get(s, from, n);
    } else if (plane instanceof int[] i) {
      view.asIntBuffer().get(i, from, n);
    } else if (plane instanceof long[] l) {
      view.asLongBuffer().get(l, from, n);
    } else if (plane instanceof float[] f) {
      view.asFloatBuffer().get(f, from, n);
    } else {
      view.asDoubleBuffer().get((double[]) plane, from, n);
    }
  }

  private void fill(byte[] to, int n) throws IOException {
    int at = 0;
    while (at < n) {
      int got = in.read(to, at, n - at);
      if (got < 0) {
        throw new EOFException("the data end too early");
      }
      at += got;
      count += got;
    }
  }
}
