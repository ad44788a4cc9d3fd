package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A loss of the class view (spec of the losses, 1.2): each class of S gives a one-vs-rest value,
 * and the loss is their mean. S is the foreground classes, with class 0 if {@link
 * #INCLUDE_BACKGROUND}.
 */
public abstract class ClassLoss implements LossMeasure, Gradient {
  /** Whether class 0 belongs to S. */
  public static final Param<Boolean> INCLUDE_BACKGROUND =
      Param.flag("include_background", false, "Whether the background counts as a class");

  /**
   * @param view gives the number of classes
   * @param args may have {@link #INCLUDE_BACKGROUND}
   * @return the classes of S, ascending
   */
  public static int[] classes(SoftView view, Args args) {
    boolean all = args.has(INCLUDE_BACKGROUND) && args.get(INCLUDE_BACKGROUND);
    return IntStream.range(all ? 0 : 1, view.classes()).toArray();
  }

  @Override
  public double value(SoftView view, Args args) {
    int[] s = classes(view, args);
    double sum = 0;
    for (int c : s) {
      sum += classValue(view, c, args);
    }
    return sum / s.length;
  }

  @Override
  public void gradient(SoftView view, Args args, double weight, List<Field> out) {
    int[] s = classes(view, args);
    for (int c : s) {
      classGradient(view, c, args, weight / s.length, out);
    }
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @param args values of the parameters
   * @return the loss of this class against the rest
   */
  protected abstract double classValue(SoftView view, int c, Args args);

  /**
   * Adds weight times the derivative of {@link #classValue}.
   *
   * @param view reference and probabilities
   * @param c class
   * @param args values of the parameters
   * @param weight multiplied with the derivative
   * @param out one field a channel as given
   */
  protected abstract void classGradient(
      SoftView view, int c, Args args, double weight, List<Field> out);
}
