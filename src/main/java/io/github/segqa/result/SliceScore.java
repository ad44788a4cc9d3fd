package io.github.segqa.result;

/**
 * The score of one class in one slice, or a loss of the slice, which is of all classes together.
 *
 * @param score a metric has no value where neither image has the class; a loss may have one
 * @param axis 0, 1, 2 for slices across x, y, z
 * @param index number of the slice from 0
 * @param position where the centre of the slice lies
 * @param content which image has the class in this slice; for a loss, one of the classes
 * @param referenceArea of the class or classes, in square units of the spacing
 * @param predictionArea of the class or classes, in square units of the spacing
 */
public record SliceScore(
    Score score,
    int axis,
    int index,
    Position position,
    Content content,
    double referenceArea,
    double predictionArea) {

  /** Which image has the class in a slice. */
  public enum Content {
    /** Reference and prediction. */
    BOTH,
    /** The reference alone: the slice was missed. */
    REFERENCE_ONLY,
    /** The prediction alone: the slice has no reference. */
    PREDICTION_ONLY,
    /** None of them: the slice has no reference, and needs none. */
    NEITHER;

    /**
     * @param reference whether the reference has the class
     * @param prediction whether the prediction has it
     * @return the constant that says so
     */
    public static Content of(boolean reference, boolean prediction) {
      if (reference) {
        return prediction ? BOTH : REFERENCE_ONLY;
      }
      return prediction ? PREDICTION_ONLY : NEITHER;
    }
  }
}
