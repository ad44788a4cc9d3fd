package io.github.segqa.diagnostic;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Undefined;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.util.List;

/**
 * A class of a case with its scores.
 *
 * @param view the class, from which the scores were computed
 * @param name for legends
 * @param scores in the order of the metrics
 */
record MeasuredClass(ClassView view, String name, List<Score> scores) {
  /**
   * @param metric position in the list of metrics
   * @return its value
   * @throws Undefined if there is none, with the reason
   */
  double value(int metric) {
    return defined(metric).value();
  }

  /**
   * @param metric position in the list of metrics
   * @return the rows of its table
   * @throws Undefined if there is none, with the reason
   */
  double[][] rows(int metric) {
    return defined(metric).table().rows();
  }

  private Score defined(int metric) {
    Score s = scores.get(metric);
    if (s.status() != Status.OK) {
      throw new Undefined(s.note());
    }
    return s;
  }
}
