package io.github.segqa.response;

import io.github.segqa.api.EvaluationException;
import java.util.List;

/**
 * Which faults are made.
 *
 * @param perturbations the faults
 * @param grades how many grades each has beside grade 0, 1..100
 * @param seed of all that is drawn
 */
public record ResponseOptions(List<Perturbation> perturbations, int grades, long seed) {
  private static final int MOST = 100;

  /**
   * Checks the number of grades.
   *
   * @param perturbations the faults
   * @param grades how many grades each has beside grade 0, 1..100
   * @param seed of all that is drawn
   */
  public ResponseOptions {
    perturbations = List.copyOf(perturbations);
    if (grades < 1 || grades > MOST) {
      throw new EvaluationException(
          "The number of grades must be in [1, " + MOST + "], but is " + grades + ".");
    }
  }
}
