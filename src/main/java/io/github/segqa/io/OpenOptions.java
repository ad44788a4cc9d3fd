package io.github.segqa.io;

/**
 * How files are read.
 *
 * @param prefer which of two NIfTI geometries counts if both are there
 * @param fourthAxis what the axis beyond x, y, z means
 */
public record OpenOptions(Prefer prefer, FourthAxis fourthAxis) {

  /** The sform counts; the file says what the fourth axis is. */
  public static final OpenOptions DEFAULT = new OpenOptions(Prefer.SFORM, FourthAxis.AUTO);

  /** The two ways in which a NIfTI header gives its geometry. */
  public enum Prefer {
    /** A general affine; what nibabel and FSL take, and ITK since 2020. */
    SFORM,
    /** Rotation, spacing and offset; what ITK took until 2020. */
    QFORM
  }

  /** What an axis beyond x, y, z is taken for. */
  public enum FourthAxis {
    /** As the header says. */
    AUTO,
    /** Channels, for instance the probabilities of classes. */
    CHANNEL,
    /** Points in time. */
    TIME
  }

  /**
   * @param axis what the axis beyond x, y, z means
   * @return these options with that choice
   */
  public OpenOptions withFourthAxis(FourthAxis axis) {
    return new OpenOptions(prefer, axis);
  }
}
