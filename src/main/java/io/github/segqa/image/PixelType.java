package io.github.segqa.image;

/** How the values of an image are stored: unsigned and signed integers, and floating point. */
public enum PixelType {
  /** Unsigned 8 bit, in {@code byte[]}. */
  U8("uint8", 1),
  /** Signed 8 bit, in {@code byte[]}. */
  I8("int8", 1),
  /** Unsigned 16 bit, in {@code short[]}. */
  U16("uint16", 2),
  /** Signed 16 bit, in {@code short[]}. */
  I16("int16", 2),
  /** Unsigned 32 bit, in {@code int[]}. */
  U32("uint32", 4),
  /** Signed 32 bit, in {@code int[]}. */
  I32("int32", 4),
  /** Unsigned 64 bit, in {@code long[]}. */
  U64("uint64", 8),
  /** Signed 64 bit, in {@code long[]}. */
  I64("int64", 8),
  /** 32 bit floating point, in {@code float[]}. */
  F32("float32", 4),
  /** 64 bit floating point, in {@code double[]}. */
  F64("float64", 8);

  private final String text;
  private final int bytes;

  PixelType(String text, int bytes) {
    this.text = text;
    this.bytes = bytes;
  }

  /**
   * @return bytes of one value
   */
  public int bytes() {
    return bytes;
  }

  /**
   * @return whether values are whole numbers
   */
  public boolean integer() {
    return this != F32 && this != F64;
  }

  /**
   * @param n length
   * @return an array of zeros of the primitive type that holds such values
   */
  public Object newPlane(int n) {
    return switch (this) {
      case U8, I8 -> new byte[n];
      case U16, I16 -> new short[n];
      case U32, I32 -> new int[n];
      case U64, I64 -> new long[n];
      case F32 -> new float[n];
      case F64 -> new double[n];
    };
  }

  /** The name as messages show it: {@code uint8}, {@code float32}, ... */
  @Override
  public String toString() {
    return text;
  }
}
