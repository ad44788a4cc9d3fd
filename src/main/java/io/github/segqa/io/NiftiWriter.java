package io.github.segqa.io;

import io.github.segqa.api.Grid;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Writes NIfTI-1, or NIfTI-2 where an axis is too long for it (formats spec, section 2, rule 12):
 * little-endian, unscaled, the place both as sform and, unless the axes are skew, as qform.
 */
final class NiftiWriter {
  private static final int LEVEL = 6;
  private static final int MILLIMETRES = 2;
  private static final int MILLIMETRES_AND_SECONDS = 2 | 8;
  private static final double SAME = 1e-3;

  private final Geometry geometry;
  private final Object[][] planes;
  private final byte[] extension;
  private final String description;
  private final boolean two;

  /**
   * @param geometry size and place
   * @param planes arrays by channel and z: labels as byte, short or int, maps as float or double
   * @param names names of labels
   * @param description for the header
   */
  NiftiWriter(
      Geometry geometry, Object[][] planes, Map<Integer, String> names, String description) {
    this.geometry = geometry;
    this.planes = planes;
    this.extension = names.isEmpty() ? new byte[0] : LabelTable.write(names);
    this.description = description;
    Grid g = geometry.grid();
    int longest = Math.max(Math.max(g.nx(), g.ny()), Math.max(g.nz(), planes.length));
    this.two = longest > Short.MAX_VALUE;
  }

  void write(OutputStream out, boolean gzip) throws IOException {
    if (!gzip) {
      writeAll(out);
      return;
    }
    GZIPOutputStream zip = new FixedLevel(out);
    writeAll(zip);
    zip.finish();
  }

  /** The level must not depend on the platform; the header of the JDK has no time in it. */
  private static final class FixedLevel extends GZIPOutputStream {
    FixedLevel(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(LEVEL);
    }
  }

  private void writeAll(OutputStream out) throws IOException {
    out.write(header());
    out.write(extension);
    PlaneWriter writer = new PlaneWriter(out, ByteOrder.LITTLE_ENDIAN);
    for (Object[] channel : planes) {
      for (Object plane : channel) {
        writer.write(plane);
      }
    }
  }

  private byte[] header() {
    int size = two ? NiftiHeader.SIZE2 : NiftiHeader.SIZE1;
    ByteBuffer b = ByteBuffer.allocate(size + 4).order(ByteOrder.LITTLE_ENDIAN);
    b.putInt(0, size);
    byte[] magic = (two ? "n+2\0\r\n\u001a\n" : "n+1\0").getBytes(StandardCharsets.ISO_8859_1);
    b.put(two ? 4 : 344, magic);
    putDims(b);
    Object first = planes[0][0];
    int type =
        first instanceof byte[]
            ? 2
            : first instanceof short[] ? 512 : first instanceof int[] ? 8 : 16;
    int bits = first instanceof byte[] ? 8 : first instanceof short[] ? 16 : 32;
    b.putShort(two ? 12 : 70, (short) type);
    b.putShort(two ? 14 : 72, (short) bits);
    int offset = b.capacity() + extension.length;
    if (two) {
      b.putLong(168, offset);
    } else {
      b.putFloat(108, (float) offset);
    }
    real(b, 112, 176, 1);
    putUnits(b);
    putPlace(b);
    byte[] text = description.getBytes(StandardCharsets.UTF_8);
    b.put(two ? 240 : 148, Arrays.copyOf(text, Math.min(79, text.length)));
    b.put(size, (byte) (extension.length > 0 ? 1 : 0));
    return b.array();
  }

  private void putDims(ByteBuffer b) {
    Grid g = geometry.grid();
    int axes = planes.length > 1 ? 4 : g.dims();
    int[] dim = {axes, g.nx(), g.ny(), g.nz(), planes.length, 1, 1, 1};
    double[] pixdim = {1, g.sx(), g.sy(), g.sz(), 1, 1, 1, 1};
    for (int i = 0; i < 8; i++) {
      if (two) {
        b.putLong(16 + 8 * i, dim[i]);
      } else {
        b.putShort(40 + 2 * i, (short) dim[i]);
      }
      real(b, 76 + 4 * i, 104 + 8 * i, pixdim[i]);
    }
  }

  /** No time unit with channels: readers would take them for points in time. */
  private void putUnits(ByteBuffer b) {
    int units =
        !geometry.calibrated() ? 0 : planes.length > 1 ? MILLIMETRES : MILLIMETRES_AND_SECONDS;
    if (two) {
      b.putInt(500, units);
    } else {
      b.put(123, (byte) units);
    }
  }

  private void putPlace(ByteBuffer b) {
    if (!geometry.orientationKnown()) {
      return;
    }
    Affine a = geometry.affine();
    for (int i = 0; i < 12; i++) {
      real(b, 280 + 4 * i, 400 + 8 * i, a.at(i / 4, i % 4));
    }
    code(b, 254, 348);
    double sign = a.determinant() < 0 ? -1 : 1;
    Quaternion q = rotation(a, sign);
    double[] six = {q.b(), q.c(), q.d(), a.at(0, 3), a.at(1, 3), a.at(2, 3)};
    double[] step = {a.norm(0), a.norm(1), sign * a.norm(2)};
    Affine back = q.affine(step, new double[] {six[3], six[4], six[5]});
    if (GridComparison.deviation(a, back, geometry.grid()) <= SAME) {
      for (int i = 0; i < 6; i++) {
        real(b, 256 + 4 * i, 352 + 8 * i, six[i]);
      }
      real(b, 76, 104, sign);
      code(b, 252, 344);
    }
  }

  private static Quaternion rotation(Affine a, double sign) {
    double[] r = new double[9];
    for (int row = 0; row < 3; row++) {
      for (int col = 0; col < 3; col++) {
        r[3 * row + col] = a.at(row, col) / a.norm(col) * (col == 2 ? sign : 1);
      }
    }
    return Quaternion.ofRotation(r);
  }

  /** Scanner space. */
  private void code(ByteBuffer b, int at1, int at2) {
    if (two) {
      b.putInt(at2, 1);
    } else {
      b.putShort(at1, (short) 1);
    }
  }

  private void real(ByteBuffer b, int at1, int at2, double v) {
    if (two) {
      b.putDouble(at2, v);
    } else {
      b.putFloat(at1, (float) v);
    }
  }
}
