package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.SoftView;
import java.util.List;

/** A loss of the class view with a gradient: that of the mean follows from those of the classes. */
public abstract class ClassLoss extends ClassMean implements Gradient {
  @Override
  public void gradient(SoftView view, Args args, double weight, List<Field> out) {
    int[] s = members(view, args);
    for (int c : s) {
      classGradient(view, c, args, weight * share(s.length, args), out);
    }
  }

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
