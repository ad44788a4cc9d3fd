package io.github.segqa.shape;

/**
 * An overlap num/den whose parts are linear in the soft sums, and the loss 1 - num/den.
 *
 * @param num numerator: what agrees
 * @param den denominator: all there is
 */
public record SoftRatio(Linear num, Linear den) {
  /**
   * @return den - num, what does not agree
   */
  public Linear miss() {
    return den.minus(num);
  }

  /**
   * @param s sums of a class
   * @return 1 - num/den
   */
  public double loss(SoftSums s) {
    return miss().of(s) / den.of(s);
  }

  /**
   * @param s sums of a class
   * @return partial derivatives of {@link #loss}
   */
  public Partials partials(SoftSums s) {
    return Partials.ofQuotient(num.of(s), den.of(s), num.partials(), den.partials()).times(-1);
  }
}
