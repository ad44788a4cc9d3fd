package io.github.segqa.response;

import io.github.segqa.api.Case;
import io.github.segqa.api.ViewOptions;

/** A fault of segmentations that can be made in degrees. */
public interface Perturbation {
  /**
   * @return one or two words with underscores, for lists and tables
   */
  String name();

  /**
   * @return what a grade does, in a sentence
   */
  String description();

  /**
   * @param data a case with predicted labels, not changed
   * @param options the ignore label, whose voxels do not count
   * @param grade how bad it becomes
   * @return the case with the fault in its prediction
   */
  Case apply(Case data, ViewOptions options, Grade grade);
}
