package io.github.segqa.image;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.LabelVolume;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * From stored voxels to labels. Integers are taken as they are, without copying; floating point and
 * scaled values must lie within {@link #TOLERANCE} of an integer and go to the smallest type that
 * holds them (formats spec, section 1).
 */
public final class LabelImport {
  /** A value this close to an integer is that integer. */
  public static final double TOLERANCE = 1e-3;

  private static final int BLOCK = 4096;

  private final Pixels pixels;
  private final String name;
  private final Map<Integer, Integer> mapping;
  private final double[] block = new double[BLOCK];

  private LabelImport(Pixels pixels, String name, Map<Integer, Integer> mapping) {
    this.pixels = pixels;
    this.name = name;
    this.mapping = mapping;
  }

  /**
   * Reads a label image.
   *
   * @param pixels one channel
   * @param name how messages call the image, for instance {@code Reference "gt.nii.gz"}
   * @param mapping stored label to wanted label; labels without entry stay; empty for none. Stored
   *     labels may be negative.
   * @return the labels, sharing the planes of {@code pixels} where the type allows it
   * @throws EvaluationException if there are several channels, fractions, NaN, negative labels or
   *     labels above 2³¹-1
   */
  public static LabelVolume labels(Pixels pixels, String name, Map<Integer, Integer> mapping) {
    if (pixels.channels() != 1) {
      throw new EvaluationException(
          name
              + " has "
              + pixels.channels()
              + " channels, but a label image has one. If these are class probabilities, give them"
              + " as probabilities.");
    }
    LabelImport reader = new LabelImport(pixels, name, mapping);
    boolean asStored = mapping.isEmpty() && !pixels.scaled() && pixels.type().integer();
    return asStored && pixels.type().bytes() <= 4 ? reader.shared() : reader.converted();
  }

  private LabelVolume shared() {
    int n = pixels.nz();
    Object[] planes = new Object[n];
    for (int z = 0; z < n; z++) {
      planes[z] = pixels.plane(0, z);
      if (pixels.type() != PixelType.U8 && pixels.type() != PixelType.U16) {
        checkSign(planes[z], z);
      }
    }
    return volume(planes);
  }

  private LabelVolume volume(Object[] planes) {
    int n = planes.length;
    int nx = pixels.nx();
    int ny = pixels.ny();
    if (planes[0] instanceof byte[]) {
      return LabelVolume.of(nx, ny, Arrays.copyOf(planes, n, byte[][].class));
    }
    return planes[0] instanceof short[]
        ? LabelVolume.of(nx, ny, Arrays.copyOf(planes, n, short[][].class))
        : LabelVolume.of(nx, ny, Arrays.copyOf(planes, n, int[][].class));
  }

  /** The sign bit means a negative label, or one above 2³¹-1 in unsigned 32 bit. */
  private void checkSign(Object plane, int z) {
    int bits =
        plane instanceof byte[] b ? or(b) : plane instanceof short[] s ? or(s) : or((int[]) plane);
    if (bits < 0) {
      scanPlane(z);
    }
  }

  private static int or(byte[] p) {
    int bits = 0;
    for (byte v : p) {
      bits |= v;
    }
    return bits;
  }

  private static int or(short[] p) {
    int bits = 0;
    for (short v : p) {
      bits |= v;
    }
    return bits;
  }

  private static int or(int[] p) {
    int bits = 0;
    for (int v : p) {
      bits |= v;
    }
    return bits;
  }

  private LabelVolume converted() {
    int max = 0;
    for (int z = 0; z < pixels.nz(); z++) {
      max = Math.max(max, scanPlane(z));
    }
    Object[] planes = new Object[pixels.nz()];
    for (int z = 0; z < planes.length; z++) {
      planes[z] = max < 256 ? bytes(z) : max < 65536 ? shorts(z) : ints(z);
    }
    return volume(planes);
  }

  private int planeSize() {
    return pixels.nx() * pixels.ny();
  }

  /** Checks every value; returns the largest label. */
  private int scanPlane(int z) {
    int max = 0;
    for (int from = 0; from < planeSize(); from += BLOCK) {
      int n = Math.min(BLOCK, planeSize() - from);
      pixels.read(0, z, from, n, block);
      for (int i = 0; i < n; i++) {
        double v = block[i];
        double label = Math.rint(v);
        if (!(Math.abs(v - label) <= TOLERANCE)) {
          throw fraction(v, pixels.position(from + i, z));
        }
        label = map(label);
        if (label < 0 || label > Integer.MAX_VALUE) {
          throw outside(label, pixels.position(from + i, z));
        }
        max = Math.max(max, (int) label);
      }
    }
    return max;
  }

  private double map(double label) {
    if (mapping.isEmpty() || label != (int) label) {
      return label;
    }
    return mapping.getOrDefault((int) label, (int) label);
  }

  private void decode(int z, int from, int n) {
    pixels.read(0, z, from, n, block);
    for (int i = 0; i < n; i++) {
      block[i] = map(Math.rint(block[i]));
    }
  }

  private byte[] bytes(int z) {
    byte[] to = new byte[planeSize()];
    for (int from = 0; from < to.length; from += BLOCK) {
      int n = Math.min(BLOCK, to.length - from);
      decode(z, from, n);
      for (int i = 0; i < n; i++) {
        to[from + i] = (byte) (int) block[i];
      }
    }
    return to;
  }

  private short[] shorts(int z) {
    short[] to = new short[planeSize()];
    for (int from = 0; from < to.length; from += BLOCK) {
      int n = Math.min(BLOCK, to.length - from);
      decode(z, from, n);
      for (int i = 0; i < n; i++) {
        to[from + i] = (short) (int) block[i];
      }
    }
    return to;
  }

  private int[] ints(int z) {
    int[] to = new int[planeSize()];
    for (int from = 0; from < to.length; from += BLOCK) {
      int n = Math.min(BLOCK, to.length - from);
      decode(z, from, n);
      for (int i = 0; i < n; i++) {
        to[from + i] = (int) block[i];
      }
    }
    return to;
  }

  private EvaluationException fraction(double v, String where) {
    if (!Double.isFinite(v)) {
      return new EvaluationException(
          name + " is no label image: the value at " + where + " is " + v + ".");
    }
    return new EvaluationException(
        name
            + " is no label image: it has values such as "
            + String.format(Locale.ROOT, "%.4g", v)
            + " at "
            + where
            + ": was this interpolated? Export it with nearest-neighbour interpolation, or give it"
            + " as probabilities.");
  }

  private EvaluationException outside(double label, String where) {
    String text = String.format(Locale.ROOT, "%.0f", label);
    return new EvaluationException(
        label < 0
            ? name
                + " has the negative label "
                + text
                + " at "
                + where
                + ". Labels are 0 or more; map this one to another number."
            : name
                + " has the label "
                + text
                + " at "
                + where
                + "; the largest possible is 2147483647.");
  }
}
