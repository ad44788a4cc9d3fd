package io.github.segqa.metric.probability;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Undefined;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The classes that have probabilities, for averages over classes. */
public final class ProbabilityClasses {
  private ProbabilityClasses() {}

  /**
   * The chosen classes, or else all channels; a single foreground channel stands for the labels
   * that occur.
   *
   * @param view a case with probabilities
   * @return the classes in order
   */
  public static IntStream of(CaseView view) {
    int channels = view.data().probabilities().size();
    boolean all = view.options().classes() == null && channels > 1;
    return (all ? IntStream.range(0, channels) : IntStream.of(view.classes()))
        .filter(c -> view.of(c).probability().isPresent());
  }

  /**
   * @param view a case with probabilities
   * @param metric of one class against the rest
   * @return mean over the classes, NaN skipped
   * @throws Undefined if no class has a value
   */
  public static double mean(CaseView view, ToDoubleFunction<ClassView> metric) {
    return of(view)
        .mapToDouble(c -> metric.applyAsDouble(view.of(c)))
        .filter(v -> !Double.isNaN(v))
        .average()
        .orElseThrow(() -> new Undefined("no class has a value"));
  }
}
