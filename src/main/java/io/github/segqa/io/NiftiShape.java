package io.github.segqa.io;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.image.PixelType;
import java.util.Set;

/**
 * Size and stored type of a NIfTI file, checked (formats spec, section 2, rules 5 and 6).
 *
 * @param size voxels along x, y, z
 * @param channels entries of the axis beyond; 1 if there is none
 * @param axis what they are
 * @param type how values are stored
 */
record NiftiShape(int[] size, int channels, Volume.ChannelAxis axis, PixelType type) {
  /** Intents of NIfTI whose entries are components, not points in time. */
  private static final Set<Integer> VECTORS = Set.of(1004, 1005, 1006, 1007, 1008, 1009);

  private static final int TIME_UNITS = 0x38;

  /**
   * @param h the header
   * @param fourth what the axis beyond x, y, z means
   * @throws EvaluationException if the image is nothing to be evaluated; the message is the rest of
   *     a sentence that begins with the name of the file
   */
  static NiftiShape of(NiftiHeader h, OpenOptions.FourthAxis fourth) {
    if (h.intent() >= 3000 && h.intent() <= 3099) {
      throw new EvaluationException(
          "is a CIFTI file (intent "
              + h.intent()
              + "): values on a brain surface, not an image. Give a volume.");
    }
    PixelType type = type(h);
    long[] dim = dims(h);
    if (dim[6] > 1 || dim[7] > 1 || (dim[4] > 1 && dim[5] > 1)) {
      throw new EvaluationException(
          "has more than four axes (" + text(h) + "); one beyond x, y, z can be read.");
    }
    int channels = Math.toIntExact(Math.max(dim[4], dim[5]));
    int[] size = {(int) dim[1], (int) dim[2], (int) dim[3]};
    return new NiftiShape(size, channels, axis(h, channels, dim[5] > 1, fourth), type);
  }

  private static Volume.ChannelAxis axis(
      NiftiHeader h, int channels, boolean vector, OpenOptions.FourthAxis fourth) {
    if (channels == 1) {
      return Volume.ChannelAxis.NONE;
    }
    boolean channel =
        switch (fourth) {
          case CHANNEL -> true;
          case TIME -> false;
          case AUTO -> vector || VECTORS.contains(h.intent()) || (h.units() & TIME_UNITS) == 0;
        };
    return channel ? Volume.ChannelAxis.CHANNEL : Volume.ChannelAxis.TIME;
  }

  /** Number of stored values. */
  long values() {
    return (long) size[0] * size[1] * size[2] * channels;
  }

  /** Eight entries as in the header, those beyond the last axis and zeros being 1. */
  private static long[] dims(NiftiHeader h) {
    long n = h.dim(0);
    if (n < 1 || n > 7) {
      throw new EvaluationException("says it has " + n + " axes; 1 to 7 are possible.");
    }
    long[] dim = {n, 1, 1, 1, 1, 1, 1, 1};
    double bytes = Math.max(1, h.bitpix() / 8);
    for (int i = 1; i <= n; i++) {
      dim[i] = h.dim(i) == 0 ? 1 : h.dim(i);
      bytes *= dim[i];
      if (dim[i] < 0 || dim[i] > Integer.MAX_VALUE) {
        throw new EvaluationException("has the impossible size " + text(h) + ".");
      }
    }
    if (bytes >= 0x1p62 || (double) dim[1] * dim[2] > Integer.MAX_VALUE - 8) {
      throw new EvaluationException(
          "says its size is " + text(h) + ", which no Java program can hold.");
    }
    return dim;
  }

  private static String text(NiftiHeader h) {
    StringBuilder b = new StringBuilder();
    for (int i = 1; i <= h.dim(0); i++) {
      b.append(i == 1 ? "" : " x ").append(h.dim(i));
    }
    return b.toString();
  }

  private static PixelType type(NiftiHeader h) {
    PixelType type =
        switch (h.datatype()) {
          case 2 -> PixelType.U8;
          case 4 -> PixelType.I16;
          case 8 -> PixelType.I32;
          case 16 -> PixelType.F32;
          case 64 -> PixelType.F64;
          case 256 -> PixelType.I8;
          case 512 -> PixelType.U16;
          case 768 -> PixelType.U32;
          case 1024 -> PixelType.I64;
          case 1280 -> PixelType.U64;
          default -> throw new EvaluationException(refusal(h.datatype()));
        };
    if (h.bitpix() != 8 * type.bytes()) {
      throw new EvaluationException(
          "contradicts itself: data type "
              + type
              + " has "
              + 8 * type.bytes()
              + " bits, but the header says "
              + h.bitpix()
              + ".");
    }
    return type;
  }

  private static String refusal(int datatype) {
    return switch (datatype) {
      case 1 -> "stores single bits, which is not supported. Save it as uint8.";
      case 128, 2304 ->
          "is a colour picture (RGB), neither labels nor probabilities. Give the label image it was"
              + " made from.";
      case 32, 1792, 2048 -> "has complex numbers, neither labels nor probabilities.";
      case 1536 -> "has 128 bit numbers, which Java does not have. Save it as float32.";
      default -> "has the unknown data type " + datatype + ".";
    };
  }
}
