package io.github.segqa.image;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * From stored voxels to probabilities (spec of the losses, section 1.1). Floating point planes are
 * shared where no value needs a correction. Values within 1e-6 outside [0,1] are set to 0 or 1.
 */
public final class ProbabilityImport {
  /** Values this far outside [0,1] are rounding. */
  public static final double SLACK = 1e-6;

  private static final int BLOCK = 4096;
  private static final String HINT =
      " Set them to 0 or 1 with --range clip, in a macro options=[outside=clip]; if these are"
          + " logits, say --logits, in a macro options=[logits].";

  private final Pixels pixels;
  private final Probabilities.Options options;
  private final RangeCheck check;
  private final double divisor;
  private final double[][] block;
  private final int[] labels = new int[BLOCK];
  private double sumError;

  private ProbabilityImport(Pixels pixels, String name, Probabilities.Options options) {
    this.pixels = pixels;
    this.options = options;
    this.check = new RangeCheck(name, pixels.nx(), 0, 1);
    this.divisor = logits() ? 1 : divisor(pixels, name);
    this.block = new double[pixels.channels()][BLOCK];
  }

  /**
   * Reads one foreground channel or the channels of all classes.
   *
   * @param pixels one or several channels
   * @param name how messages call the image, for instance {@code Probabilities "p.nii.gz"}
   * @param options what is expected
   * @return the probabilities
   * @throws EvaluationException if a value is NaN or infinite, or outside [0,1] and not to be
   *     clipped, or if the type has no scale
   */
  public static Probabilities read(Pixels pixels, String name, Probabilities.Options options) {
    return new ProbabilityImport(pixels, name, options).read();
  }

  private boolean logits() {
    return options.scale() == Probabilities.Scale.LOGIT;
  }

  private static double divisor(Pixels pixels, String name) {
    if (pixels.scaled() || !pixels.type().integer()) {
      return 1;
    }
    double divisor =
        switch (pixels.type()) {
          case U8 -> 255;
          case U16 -> 65535;
          default ->
              throw new EvaluationException(
                  name
                      + " has values of type "
                      + pixels.type()
                      + ", for which no scale is defined. Save probabilities as float32, or as"
                      + " unsigned 8 or 16 bit with 1 as the largest value.");
        };
    if (largest(pixels) == 1) {
      throw new EvaluationException(
          name
              + " has only the values 0 and 1 as "
              + pixels.type()
              + ", where "
              + (int) divisor
              + " stands for probability 1. If it is a label image, give it as the prediction;"
              + " else save it as float32.");
    }
    return divisor;
  }

  private static double largest(Pixels pixels) {
    double[] row = new double[pixels.nx()];
    double max = 0;
    for (int c = 0; c < pixels.channels(); c++) {
      for (int z = 0; z < pixels.nz(); z++) {
        for (int y = 0; y < pixels.ny() && max <= 1; y++) {
          pixels.read(c, z, y * row.length, row.length, row);
          max = Math.max(max, Arrays.stream(row).max().orElse(0));
        }
      }
    }
    return max;
  }

  private Probabilities read() {
    List<SharedField> fields = new ArrayList<>();
    for (int c = 0; c < pixels.channels(); c++) {
      fields.add(new SharedField(pixels, c, divisor == 1 && !logits()));
    }
    int size = pixels.nx() * pixels.ny();
    for (int z = 0; z < pixels.nz(); z++) {
      for (int from = 0; from < size; from += BLOCK) {
        readBlock(z, from, Math.min(BLOCK, size - from), fields);
      }
    }
    check.throwIfNotFinite();
    if (options.range() == Probabilities.Range.ERROR) {
      check.throwIfOutside(HINT);
    }
    List<Field> result = fields.stream().map(SharedField::field).toList();
    return new Probabilities(result, check.outside(), sumError);
  }

  private void readBlock(int z, int from, int n, List<SharedField> fields) {
    boolean[] changed = new boolean[block.length];
    if (options.ignored() != null) {
      options.ignored().reference().read(z, from, n, labels);
    }
    for (int c = 0; c < block.length; c++) {
      pixels.read(c, z, from, n, block[c]);
      boolean scaled = scale(block[c], n);
      changed[c] = clean(block[c], z, from, n) || scaled;
    }
    if (logits()) {
      Logits.toProbabilities(block, n);
    }
    if (block.length > 1) {
      sumUp(n);
    }
    for (int c = 0; c < block.length; c++) {
      fields.get(c).put(z, from, n, block[c], changed[c] || logits());
    }
  }

  private boolean scale(double[] values, int n) {
    if (divisor == 1) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      values[i] /= divisor;
    }
    return true;
  }

  private boolean ignored(int i) {
    return options.ignored() != null && labels[i] == options.ignored().label();
  }

  /** Corrects values in place and notes what is wrong with them. */
  private boolean clean(double[] values, int z, int from, int n) {
    boolean changed = false;
    for (int i = 0; i < n; i++) {
      double v = values[i];
      if ((v >= 0 && v <= 1) || (logits() && Double.isFinite(v))) {
        continue;
      }
      changed = true;
      if (ignored(i)) {
        values[i] = 0;
      } else {
        check.note(v, from + i, z);
        values[i] = v > 1 ? 1 : 0;
      }
    }
    return changed;
  }

  private void sumUp(int n) {
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (double[] channel : block) {
        sum += channel[i];
      }
      double error = Math.abs(sum - 1);
      if (error > sumError && !ignored(i)) {
        sumError = error;
      }
    }
  }
}
