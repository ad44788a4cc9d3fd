package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Derived;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;

/**
 * A loss with its arguments, as a part of another one.
 *
 * @param weight multiplied with its value
 * @param loss the part
 * @param args its arguments
 */
public record Part(double weight, LossMeasure loss, Args args) {
  /**
   * @param weight multiplied with its value
   * @param loss the part
   * @param whole arguments of the whole: the part takes over those whose parameters it has too; the
   *     others have their default
   * @return the part
   */
  public static Part of(double weight, LossMeasure loss, Args whole) {
    return new Part(weight, loss, Args.defaults(loss.descriptor()).takingOver(whole));
  }

  /**
   * @param view reference and probabilities
   * @return the value of the loss, not weighted; computed once for a view, whoever asks
   */
  public double value(SoftView view) {
    return view.get(
        Derived.of("loss:" + loss.getClass().getName(), v -> loss.value(v, args), args));
  }

  /**
   * @param p a parameter of the part
   * @param value its value
   * @param <T> type of the value
   * @return the same with this value
   */
  public <T> Part with(Param<T> p, T value) {
    return new Part(weight, loss, args.with(p, value));
  }
}
