package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A loss of the class view (spec of the losses, 1.2): each class of S gives a one-vs-rest value,
 * and the loss is their mean, or their sum with {@link #CLASS_REDUCTION}. S is the foreground
 * classes, with class 0 if {@link #INCLUDE_BACKGROUND}.
 */
public abstract class ClassMean implements LossMeasure {
  /** Whether class 0 belongs to S. */
  public static final Param<Boolean> INCLUDE_BACKGROUND =
      Param.flag("include_background", false, "Whether the background counts as a class");

  /** How the values of the classes are put together. */
  public static final Param<String> CLASS_REDUCTION =
      Param.choice("class_reduction", "Mean or sum of the values of the classes", "mean", "sum");

  /**
   * @param view gives the number of classes
   * @param args may have {@link #INCLUDE_BACKGROUND}
   * @return the classes of S, ascending
   */
  public static int[] classes(SoftView view, Args args) {
    boolean all = args.has(INCLUDE_BACKGROUND) && args.get(INCLUDE_BACKGROUND);
    return IntStream.range(all ? 0 : 1, view.classes()).toArray();
  }

  /**
   * @param view gives the number of classes
   * @param args values of the parameters
   * @return the classes of S, ascending; those of {@link #classes} unless a loss says otherwise
   */
  protected int[] members(SoftView view, Args args) {
    return classes(view, args);
  }

  /**
   * @param members number of classes in S
   * @param args may have {@link #CLASS_REDUCTION}
   * @return what the value of each class is multiplied with: 1/|S|, or 1 for the sum
   */
  protected double share(int members, Args args) {
    boolean sum = args.has(CLASS_REDUCTION) && args.get(CLASS_REDUCTION).equals("sum");
    return sum ? 1 : 1.0 / members;
  }

  @Override
  public final List<BlockSum> sums(SoftView view, Args args) {
    List<BlockSum> sums = new ArrayList<>();
    for (int c : members(view, args)) {
      sums.addAll(classSums(view, c, args));
    }
    return sums;
  }

  @Override
  public double value(SoftView view, Args args) {
    view.prefetch(sums(view, args));
    int[] s = members(view, args);
    double sum = 0;
    for (int c : s) {
      sum += classValue(view, c, args);
    }
    return sum * share(s.length, args);
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @param args values of the parameters
   * @return the sums that the value of this class needs; none by default
   */
  protected List<BlockSum> classSums(SoftView view, int c, Args args) {
    return List.of();
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @param args values of the parameters
   * @return the loss of this class against the rest
   */
  protected abstract double classValue(SoftView view, int c, Args args);
}
