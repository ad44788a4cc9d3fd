package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Field;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import java.util.List;

/**
 * A class loss that is a function f of {@link SoftSums}. Its gradient at a voxel follows from the
 * partial derivatives of f: ∂f/∂I r + ∂f/∂P + 2p ∂f/∂(Σp²), written here for the whole family.
 */
public abstract class RegionLoss extends ClassLoss {
  /** Added to numerator and denominator. */
  public static final Param<Double> SMOOTH =
      Param.number("smooth", 1e-5, "Added to numerator and denominator").atLeast(0);

  /** Added to the numerator. */
  public static final Param<Double> SMOOTH_NR =
      Param.number("smooth_nr", 1e-5, "Added to the numerator").atLeast(0);

  /** Added to the denominator. */
  public static final Param<Double> SMOOTH_DR =
      Param.number("smooth_dr", 1e-5, "Added to the denominator").atLeast(0);

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

  /**
   * @param a values of the parameters
   * @return γ of the sum of errors |p-r|^γ that the loss uses; NaN, the default, if it uses none
   */
  protected double errorExponent(Args a) {
    return Double.NaN;
  }

  @Override
  protected final List<BlockSum> classSums(SoftView view, int c, Args args) {
    double exponent = errorExponent(args);
    return Double.isNaN(exponent)
        ? List.of(SoftSums.pass(view, c))
        : List.of(SoftSums.pass(view, c), SoftSums.errors(view, c, exponent));
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @param args values of the parameters
   * @return the sums of the class
   */
  protected final SoftSums softSums(SoftView view, int c, Args args) {
    double exponent = errorExponent(args);
    return Double.isNaN(exponent) ? SoftSums.of(view, c) : SoftSums.of(view, c, exponent);
  }

  @Override
  protected final double classValue(SoftView view, int c, Args args) {
    return value(softSums(view, c, args), args);
  }

  @Override
  protected final void classGradient(
      SoftView view, int c, Args args, double weight, List<Field> out) {
    Partials d = partials(softSums(view, c, args), args);
    double exponent = errorExponent(args);
    view.forEachBlock(
        b -> {
          double[] slope = b.scratch(0);
          slopes(b, c, d, slope);
          if (d.e() != 0) {
            addErrorSlopes(b, c, exponent, d.e(), slope);
          }
          b.addSlope(out, c, slope, weight);
        });
  }

  /**
   * Adds weight times the derivative that belongs to partials of the sums of one class.
   *
   * @param view reference and probabilities
   * @param c class
   * @param d partials by the sums of the class, not by e
   * @param weight multiplied with the derivative
   * @param out one field a channel as given
   */
  public static void addGradient(SoftView view, int c, Partials d, double weight, List<Field> out) {
    view.forEachBlock(
        b -> {
          slopes(b, c, d, b.scratch(0));
          b.addSlope(out, c, b.scratch(0), weight);
        });
  }

  private static void slopes(Block b, int c, Partials d, double[] slope) {
    double[] p = b.p(c);
    double[] r = b.r(c);
    for (int j = 0; j < b.n(); j++) {
      slope[j] = d.i() * r[j] + d.p() + 2 * d.pp() * p[j];
    }
  }

  private static void addErrorSlopes(Block b, int c, double exponent, double d, double[] slope) {
    double[] p = b.p(c);
    double[] r = b.r(c);
    for (int j = 0; j < b.n(); j++) {
      double e = exponent * LogClamp.power(Math.abs(p[j] - r[j]), exponent - 1);
      slope[j] += d * e * (1 - 2 * r[j]);
    }
  }
}
