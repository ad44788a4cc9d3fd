package io.github.segqa.spec;

import java.util.List;
import java.util.Map;

/**
 * How another tool, challenge or paper computes metrics, said in values of our parameters (spec of
 * the metrics, 2.3).
 *
 * @param name one word, as users write it
 * @param title the tool, challenge or paper
 * @param note how well its values are met, and where they are not
 * @param defaults raw values that replace the defaults of every metric with such a parameter
 * @param metrics raw values of single metrics, by metric id; stronger than defaults
 * @param aliases the tool's own names of values, and the ids of the metrics they are
 */
public record Convention(
    String name,
    String title,
    String note,
    Map<String, Object> defaults,
    Map<String, Map<String, Object>> metrics,
    Map<String, List<String>> aliases) {

  /**
   * @param metric id of a metric
   * @return what the tool calls it, or "" if it does not report it
   */
  public String nameOf(String metric) {
    return aliases.entrySet().stream()
        .filter(e -> e.getValue().contains(metric))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
