package io.github.segqa.api;

/**
 * The two directed lists from which every surface metric follows.
 *
 * @param toPrediction distances of the reference's elements to the nearest predicted one (d_RP);
 *     without elements if the reference has none
 * @param toReference distances of the prediction's elements to the nearest reference one (d_PR)
 */
public record SurfaceDistances(DirectedDistances toPrediction, DirectedDistances toReference) {
  /**
   * @return whether the reference has no surface element
   */
  public boolean referenceEmpty() {
    return toPrediction.size() == 0;
  }

  /**
   * @return whether the prediction has no surface element
   */
  public boolean predictionEmpty() {
    return toReference.size() == 0;
  }
}
