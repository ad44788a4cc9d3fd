package io.github.segqa.shape;

/**
 * Partial derivatives of a function of {@link SoftSums}.
 *
 * @param i by I = sum p r
 * @param p by P = sum p
 * @param pp by sum p²
 * @param e by sum |p-r|^γ
 */
public record Partials(double i, double p, double pp, double e) {
  /** Of a constant. */
  public static final Partials ZERO = new Partials(0, 0, 0, 0);

  /**
   * @param f a factor
   * @return f times this
   */
  public Partials times(double f) {
    return new Partials(i * f, p * f, pp * f, e * f);
  }

  /**
   * Quotient rule.
   *
   * @param num numerator
   * @param den denominator
   * @param dNum partials of the numerator
   * @param dDen partials of the denominator
   * @return the partials of num/den: (dNum den - num dDen) / den²
   */
  public static Partials ofQuotient(double num, double den, Partials dNum, Partials dDen) {
    double d2 = den * den;
    return new Partials(
        (dNum.i * den - num * dDen.i) / d2,
        (dNum.p * den - num * dDen.p) / d2,
        (dNum.pp * den - num * dDen.pp) / d2,
        (dNum.e * den - num * dDen.e) / d2);
  }
}
