package io.github.segqa.api;

import java.util.List;

/**
 * How a case is looked at.
 *
 * @param ignoreLabel reference label whose voxels do not count, or null
 * @param classes evaluated classes in order, or null for the labels that occur
 * @param threshold a voxel is foreground if its probability is at least this
 */
public record ViewOptions(Integer ignoreLabel, List<Integer> classes, double threshold) {
  /** Nothing ignored, all labels that occur, threshold 0.5. */
  public static final ViewOptions DEFAULT = new ViewOptions(null, null, 0.5);
}
