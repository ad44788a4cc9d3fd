package io.github.segqa.api;

import java.util.List;

/** Reference and predicted objects. */
public interface InstanceView extends View<InstanceView> {
  /**
   * Voxels that two objects share.
   *
   * @param reference number of the reference object
   * @param prediction number of the predicted object
   * @param voxels shared voxels, at least 1
   */
  record Overlap(int reference, int prediction, long voxels) {}

  /**
   * @return reference objects
   */
  Instances reference();

  /**
   * @return predicted objects
   */
  Instances prediction();

  /**
   * @return all pairs that share a voxel, ordered by reference, then prediction
   */
  List<Overlap> overlaps();
}
