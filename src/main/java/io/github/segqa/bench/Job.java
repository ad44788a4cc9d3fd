package io.github.segqa.bench;

import java.util.Map;

/** One thing that is timed. */
@FunctionalInterface
public interface Job {
  /**
   * Does the work once.
   *
   * @param in inputs, read before the clock starts unless reading is the job
   * @return numbers by which the result can be checked
   */
  Map<String, Double> run(BenchmarkInput in);

  /**
   * @return whether it works on the two label images; else they are not loaded
   */
  default boolean needsLabels() {
    return true;
  }

  /**
   * @return whether it works on the probability map; else that is not loaded
   */
  default boolean needsProbability() {
    return false;
  }
}
