package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Field;
import io.github.segqa.api.SoftView;
import java.util.List;

/**
 * A class loss that is a function of {@link SoftSums}. Its gradient at voxel i is ∂f/∂I r_i + ∂f/∂P
 * + 2 p_i ∂f/∂(Σp²): written here for the whole family.
 */
public abstract class RegionLoss extends ClassLoss {
  /**
   * Partial derivatives of a function of {@link SoftSums}.
   *
   * @param i by I = sum p r
   * @param p by P = sum p
   * @param pp by sum p²
   */
  public record Partials(double i, double p, double pp) {
    /**
     * @param f a factor
     * @return f times this
     */
    public Partials times(double f) {
      return new Partials(i * f, p * f, pp * f);
    }

    /**
     * Quotient rule: the partials of num/den.
     *
     * @param num numerator
     * @param den denominator
     * @param dNum its partials
     * @param dDen its partials
     * @return (dNum den - num dDen) / den²
     */
    public static Partials ofQuotient(double num, double den, Partials dNum, Partials dDen) {
      double d2 = den * den;
      return new Partials(
          (dNum.i * den - num * dDen.i) / d2,
          (dNum.p * den - num * dDen.p) / d2,
          (dNum.pp * den - num * dDen.pp) / d2);
    }
  }

  @Override
  public List<BlockSum> sums(SoftView view, Args args) {
    return List.of(SoftSums.pass(view.classes()));
  }

  @Override
  protected final double classValue(SoftView view, int c, Args args) {
    return value(SoftSums.of(view, c), args);
  }

  @Override
  protected final void classGradient(
      SoftView view, int c, Args args, double weight, List<Field> out) {
    addGradient(view, c, partials(SoftSums.of(view, c), args), weight, out);
  }

  /**
   * Adds weight times the derivative that belongs to partials of the sums of one class.
   *
   * @param view reference and probabilities
   * @param c class
   * @param d partials by the sums of the class
   * @param weight multiplied with the derivative
   * @param out one field a channel as given
   */
  public static void addGradient(SoftView view, int c, Partials d, double weight, List<Field> out) {
    view.forEachBlock(
        b -> {
          double[] slope = b.scratch(0);
          double[] p = b.p(c);
          double[] r = b.r(c);
          for (int j = 0; j < b.n(); j++) {
            slope[j] = d.i * r[j] + d.p + 2 * d.pp * p[j];
          }
          b.addSlope(out, c, slope, weight);
        });
  }

  /**
   * @param s sums of one class
   * @param a values of the parameters
   * @return its loss
   */
  protected abstract double value(SoftSums s, Args a);

  /**
   * @param s sums of one class
   * @param a values of the parameters
   * @return partial derivatives of {@link #value(SoftSums, Args)}
   */
  protected abstract Partials partials(SoftSums s, Args a);
}
