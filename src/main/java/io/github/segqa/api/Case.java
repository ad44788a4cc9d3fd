package io.github.segqa.api;

import java.util.List;
import java.util.Map;

/**
 * One case, validated: all volumes have the size of the grid, labels are non-negative,
 * probabilities finite.
 *
 * @param id name of the case
 * @param grid size and spacing
 * @param reference reference labels
 * @param prediction predicted labels, or null if there are only probabilities
 * @param probabilities one foreground channel (binary) or one channel a class, 0 = background; or
 *     null if there are only labels
 * @param extras optional inputs
 * @param labelNames names of labels, where known
 */
public record Case(
    String id,
    Grid grid,
    LabelVolume reference,
    LabelVolume prediction,
    List<Field> probabilities,
    Extras extras,
    Map<Integer, String> labelNames) {

  /**
   * @return whether probabilities are given
   */
  public boolean hasProbabilities() {
    return probabilities != null;
  }
}
