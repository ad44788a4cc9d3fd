package io.github.segqa.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Builds NIfTI files byte by byte, also such as no sane program writes. */
final class NiftiBytes {
  static final int UINT8 = 2;
  static final int INT16 = 4;
  static final int INT32 = 8;
  static final int FLOAT32 = 16;
  static final int FLOAT64 = 64;
  static final int INT8 = 256;
  static final int UINT16 = 512;
  static final int UINT32 = 768;
  static final int INT64 = 1024;
  static final int UINT64 = 1280;

  private final boolean two;
  private final ByteBuffer header;
  private byte[] extensions = new byte[4];
  private byte[] data = new byte[0];

  private NiftiBytes(boolean two, ByteOrder order) {
    this.two = two;
    this.header = ByteBuffer.allocate(two ? 540 : 348).order(order);
    header.putInt(0, two ? 540 : 348);
    byte[] magic = (two ? "n+2\0\r\n\u001a\n" : "n+1\0").getBytes(StandardCharsets.ISO_8859_1);
    header.put(two ? 4 : 344, magic);
  }

  /** NIfTI-1, little-endian, slope 1, voxel size 1 mm, no orientation. */
  static NiftiBytes one() {
    return one(ByteOrder.LITTLE_ENDIAN);
  }

  static NiftiBytes one(ByteOrder order) {
    return new NiftiBytes(false, order).pixdim(1, 1, 1, 1).scale(1, 0);
  }

  static NiftiBytes two(ByteOrder order) {
    return new NiftiBytes(true, order).pixdim(1, 1, 1, 1).scale(1, 0);
  }

  /** Writes a field of NIfTI-1 in place. */
  NiftiBytes putShort(int at, int v) {
    header.putShort(at, (short) v);
    return this;
  }

  NiftiBytes putFloat(int at, double v) {
    header.putFloat(at, (float) v);
    return this;
  }

  NiftiBytes putText(int at, String text) {
    header.put(at, text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  NiftiBytes dims(int... size) {
    for (int i = 0; i < 8; i++) {
      int v = i == 0 ? size.length : i <= size.length ? size[i - 1] : 1;
      if (two) {
        header.putLong(16 + 8 * i, v);
      } else {
        header.putShort(40 + 2 * i, (short) v);
      }
    }
    return this;
  }

  NiftiBytes type(int code, int bits) {
    header.putShort(two ? 12 : 70, (short) code);
    header.putShort(two ? 14 : 72, (short) bits);
    return this;
  }

  NiftiBytes pixdim(double... values) {
    for (int i = 0; i < values.length; i++) {
      real(two ? 104 + 8 * i : 76 + 4 * i, values[i]);
    }
    return this;
  }

  private void real(int at, double v) {
    if (two) {
      header.putDouble(at, v);
    } else {
      header.putFloat(at, (float) v);
    }
  }

  NiftiBytes scale(double slope, double inter) {
    real(two ? 176 : 112, slope);
    real(two ? 184 : 116, inter);
    return this;
  }

  NiftiBytes units(int code) {
    if (two) {
      header.putInt(500, code);
    } else {
      header.put(123, (byte) code);
    }
    return this;
  }

  NiftiBytes intent(int code) {
    if (two) {
      header.putInt(504, code);
    } else {
      header.putShort(68, (short) code);
    }
    return this;
  }

  NiftiBytes sform(double... rows) {
    for (int i = 0; i < 12; i++) {
      real(two ? 400 + 8 * i : 280 + 4 * i, rows[i]);
    }
    return code(254, 348, 1);
  }

  /** Quaternion b, c, d, then the offset. */
  NiftiBytes qform(double... six) {
    for (int i = 0; i < 6; i++) {
      real(two ? 352 + 8 * i : 256 + 4 * i, six[i]);
    }
    return code(252, 344, 1);
  }

  private NiftiBytes code(int at1, int at2, int v) {
    if (two) {
      header.putInt(at2, v);
    } else {
      header.putShort(at1, (short) v);
    }
    return this;
  }

  /** Adds an extension, padded to a multiple of 16 bytes. */
  NiftiBytes extension(int code, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    int size = (content.length + 8 + 15) / 16 * 16;
    ByteBuffer b = ByteBuffer.allocate(extensions.length + size).order(header.order());
    b.put(extensions).putInt(size).putInt(code).put(content);
    extensions = b.array();
    extensions[0] = 1;
    return this;
  }

  NiftiBytes data(byte... bytes) {
    data = bytes.clone();
    return this;
  }

  NiftiBytes shorts(int... values) {
    ByteBuffer b = buffer(2 * values.length);
    for (int v : values) {
      b.putShort((short) v);
    }
    return data(b);
  }

  NiftiBytes ints(long... values) {
    ByteBuffer b = buffer(4 * values.length);
    for (long v : values) {
      b.putInt((int) v);
    }
    return data(b);
  }

  NiftiBytes longs(long... values) {
    ByteBuffer b = buffer(8 * values.length);
    for (long v : values) {
      b.putLong(v);
    }
    return data(b);
  }

  NiftiBytes floats(double... values) {
    ByteBuffer b = buffer(4 * values.length);
    for (double v : values) {
      b.putFloat((float) v);
    }
    return data(b);
  }

  NiftiBytes doubles(double... values) {
    ByteBuffer b = buffer(8 * values.length);
    for (double v : values) {
      b.putDouble(v);
    }
    return data(b);
  }

  private NiftiBytes data(ByteBuffer full) {
    byte[] bytes = new byte[full.flip().remaining()];
    full.get(bytes);
    return data(bytes);
  }

  private ByteBuffer buffer(int n) {
    return ByteBuffer.allocate(n).order(header.order());
  }

  /** Header and extensions, for the first file of a pair. */
  byte[] headerBytes() {
    return join(header.array(), extensions);
  }

  byte[] dataBytes() {
    return data.clone();
  }

  /** The whole file; the offset of the voxels is set. */
  byte[] bytes() {
    int offset = header.capacity() + extensions.length;
    if (two) {
      header.putLong(168, offset);
    } else {
      header.putFloat(108, offset);
    }
    return join(headerBytes(), data);
  }

  Path write(Path file) {
    return write(file, file.toString().endsWith(".gz") ? gzip(bytes()) : bytes());
  }

  static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gz = new GZIPOutputStream(out)) {
      gz.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] join(byte[] a, byte[] b) {
    byte[] both = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
