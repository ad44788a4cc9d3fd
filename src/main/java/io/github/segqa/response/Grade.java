package io.github.segqa.response;

/**
 * How bad a fault is.
 *
 * @param step 1..last
 * @param last the worst step
 * @param seed of all that is drawn; one seed gives the same faults in all steps, each adding to the
 *     one before
 */
public record Grade(int step, int last, long seed) {
  /**
   * Checks the numbers: programming errors only.
   *
   * @param step 1..last
   * @param last the worst step
   * @param seed of all that is drawn; one seed gives the same faults in all steps, each adding to
   *     the one before
   */
  public Grade {
    if (step < 1 || step > last) {
      throw new IllegalArgumentException("Grade " + step + " of " + last);
    }
  }
}
