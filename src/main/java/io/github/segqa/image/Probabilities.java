package io.github.segqa.image;

import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import java.util.List;

/**
 * Probabilities as they were read.
 *
 * @param channels one foreground channel, or one channel a class with the background first; every
 *     value is in [0,1]
 * @param clipped how many values lay outside [0,1] by more than rounding and were set to 0 or 1
 * @param sumError largest |sum over the channels - 1| at any voxel that counts; 0 for one channel
 */
public record Probabilities(List<Field> channels, long clipped, double sumError) {

  /** What is done with values outside [0,1]. */
  public enum Range {
    /** They are an error. */
    ERROR,
    /** They are set to 0 or 1 and counted. */
    CLIP
  }

  /** What the stored numbers are. */
  public enum Scale {
    /** Probabilities; unsigned 8 bit are divided by 255, 16 bit by 65535. */
    PROBABILITY,
    /** Logits: one channel goes through the sigmoid, several through the softmax. */
    LOGIT
  }

  /**
   * Voxels that do not count: their probabilities are not checked, and set to 0 if they are none.
   *
   * @param reference labels, of the size of the probabilities
   * @param label those with this label are ignored
   */
  public record Ignored(LabelVolume reference, int label) {}

  /**
   * How to read.
   *
   * @param range what is done with values outside [0,1]
   * @param scale what the stored numbers are
   * @param ignored voxels that do not count, or null
   */
  public record Options(Range range, Scale scale, Ignored ignored) {
    /** Values outside [0,1] are an error, everything counts. */
    public static final Options DEFAULT = new Options(Range.ERROR, Scale.PROBABILITY, null);
  }
}
