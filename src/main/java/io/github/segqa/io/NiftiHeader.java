package io.github.segqa.io;

import io.github.segqa.api.EvaluationException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The fixed part of a NIfTI file, version 1 (348 bytes) or 2 (540 bytes), in either byte order:
 * fields by name, unchecked unless said otherwise. Layout: formats spec, section 2.
 */
final class NiftiHeader {
  static final int SIZE1 = 348;
  static final int SIZE2 = 540;

  private final ByteBuffer b;
  private final boolean two;
  private final boolean pair;

  private NiftiHeader(ByteBuffer b, boolean two, boolean pair) {
    this.b = b;
    this.two = two;
    this.pair = pair;
  }

  /**
   * @param start the first bytes of a file
   * @param n how many there are
   * @return whether they look like a NIfTI header or its relative, Analyze
   */
  static boolean matches(byte[] start, int n) {
    if (n < 4) {
      return false;
    }
    ByteBuffer b = ByteBuffer.wrap(start);
    for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
      int size = b.order(order).getInt(0);
      if (size == SIZE1 || size == SIZE2) {
        return true;
      }
    }
    return n >= SIZE1 && isMagic1(start);
  }

  /**
   * @param start the first 348 bytes of a file
   * @return whether more bytes belong to the header
   */
  static boolean isVersion2(byte[] start) {
    return ByteBuffer.wrap(start).order(order(start)).getInt(0) == SIZE2;
  }

  private static boolean isMagic1(byte[] start) {
    String magic = text(start, 344, 4);
    return magic.equals("n+1\0") || magic.equals("ni1\0");
  }

  private static String text(byte[] bytes, int from, int n) {
    return new String(bytes, from, n, StandardCharsets.ISO_8859_1);
  }

  /**
   * @param bytes the first bytes of the file, at least 348
   * @param n how many of them there are
   * @return the header
   * @throws EvaluationException if it is no NIfTI header; the message is the rest of a sentence
   *     that begins with the name of the file
   */
  static NiftiHeader parse(byte[] bytes, int n) {
    ByteOrder order = order(bytes);
    ByteBuffer b = ByteBuffer.wrap(bytes, 0, n).order(order);
    boolean two = b.getInt(0) == SIZE2;
    if (two && n < SIZE2) {
      throw new EvaluationException("ends in its header: " + n + " of " + SIZE2 + " bytes.");
    }
    String magic = two ? text(bytes, 4, 8) : text(bytes, 344, 4);
    boolean single = magic.startsWith(two ? "n+2" : "n+1");
    boolean pair = magic.startsWith(two ? "ni2" : "ni1");
    if (!single && !pair) {
      throw new EvaluationException(
          two
              ? "has a NIfTI-2 header without its magic number."
              : "is an Analyze 7.5 file, which does not say where left and right are. Convert it"
                  + " to NIfTI.");
    }
    if (two && !magic.substring(3).equals("\0\r\n\u001a\n")) {
      throw new EvaluationException(
          "was damaged by a transfer in text mode: line ends in its header were changed. Copy it"
              + " again in binary mode.");
    }
    return new NiftiHeader(b, two, pair);
  }

  private static ByteOrder order(byte[] bytes) {
    ByteBuffer b = ByteBuffer.wrap(bytes);
    for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
      int size = b.order(order).getInt(0);
      if (size == SIZE1 || size == SIZE2) {
        return order;
      }
    }
    int dims = b.order(ByteOrder.LITTLE_ENDIAN).getShort(40);
    return dims >= 1 && dims <= 7 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
  }

  ByteOrder order() {
    return b.order();
  }

  int version() {
    return two ? 2 : 1;
  }

  /** Bytes of this header, without the four of the extension flag. */
  int size() {
    return two ? SIZE2 : SIZE1;
  }

  /** Whether the voxels lie in another file. */
  boolean pair() {
    return pair;
  }

  long dim(int i) {
    return two ? b.getLong(16 + 8 * i) : b.getShort(40 + 2 * i);
  }

  int datatype() {
    return b.getShort(two ? 12 : 70);
  }

  int bitpix() {
    return b.getShort(two ? 14 : 72);
  }

  double pixdim(int i) {
    return two ? b.getDouble(104 + 8 * i) : b.getFloat(76 + 4 * i);
  }

  /** A whole number in any sound file; NIfTI-1 stores it as a float. */
  double voxOffset() {
    return two ? b.getLong(168) : b.getFloat(108);
  }

  double slope() {
    return two ? b.getDouble(176) : b.getFloat(112);
  }

  double inter() {
    return two ? b.getDouble(184) : b.getFloat(116);
  }

  int qformCode() {
    return two ? b.getInt(344) : b.getShort(252);
  }

  int sformCode() {
    return two ? b.getInt(348) : b.getShort(254);
  }

  /** b, c, d of the quaternion, then the offset in x, y, z: six numbers. */
  double quatern(int i) {
    return two ? b.getDouble(352 + 8 * i) : b.getFloat(256 + 4 * i);
  }

  /** Rows of the sform, 12 numbers. */
  double srow(int i) {
    return two ? b.getDouble(400 + 8 * i) : b.getFloat(280 + 4 * i);
  }

  int units() {
    return two ? b.getInt(500) : b.get(123) & 255;
  }

  int intent() {
    return two ? b.getInt(504) : b.getShort(68);
  }
}
