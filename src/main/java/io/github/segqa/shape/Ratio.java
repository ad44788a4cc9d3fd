package io.github.segqa.shape;

/** Division under rule Z of the specification: there is no value where the denominator is 0. */
public final class Ratio {
  private Ratio() {}

  /**
   * @param numerator any number
   * @param denominator any number
   * @return numerator / denominator; NaN if the denominator is 0, also where Java gives infinity
   */
  public static double of(double numerator, double denominator) {
    return denominator == 0 ? Double.NaN : numerator / denominator;
  }
}
