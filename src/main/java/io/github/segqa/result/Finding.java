package io.github.segqa.result;

import java.util.List;

/**
 * Something about the labels of a case that a user should look at before believing the numbers.
 *
 * @param code what was found, for programs: {@code swapped_labels}, {@code touches_border}, ...
 * @param labels the labels it is about, ascending; empty if it is about the whole image
 * @param message the same in words, one sentence or two
 */
public record Finding(String code, List<Integer> labels, String message) {
  /**
   * Sorts the labels and makes them immutable.
   *
   * @param code what was found, for programs: {@code swapped_labels}, {@code touches_border}, ...
   * @param labels the labels it is about, ascending; empty if it is about the whole image
   * @param message the same in words, one sentence or two
   */
  public Finding {
    labels = labels.stream().distinct().sorted().toList();
  }
}
