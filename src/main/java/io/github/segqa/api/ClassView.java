package io.github.segqa.api;

import java.util.Optional;

/** One class of a case against the rest, as a two-class problem. */
public interface ClassView extends View<ClassView> {
  /**
   * @return the case
   */
  CaseView parent();

  /**
   * @return label of the class
   */
  int label();

  /**
   * @return voxel counts; ignored voxels are in none
   */
  Counts counts();

  /**
   * @return where the reference has the class; ignored voxels are background
   */
  Mask reference();

  /**
   * @return where the prediction has the class; ignored voxels are background. Same box as {@link
   *     #reference()}: the smallest that holds both.
   */
  Mask prediction();

  /**
   * @param options element set and distance
   * @return distances between the surfaces, in the unit of the grid (voxel steps for chessboard and
   *     taxicab)
   */
  SurfaceDistances surface(SurfaceOptions options);

  /**
   * @return probability of the class at every voxel, if the case has probabilities
   */
  Optional<Field> probability();
}
