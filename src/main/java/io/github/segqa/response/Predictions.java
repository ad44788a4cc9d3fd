package io.github.segqa.response;

import io.github.segqa.api.Case;
import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import java.util.List;

/** Copies of cases with other predictions. */
final class Predictions {
  private Predictions() {}

  /** The case with this prediction; probabilities may be null. */
  static Case with(Case data, LabelVolume prediction, List<Field> probabilities) {
    return new Case(
        data.id(),
        data.grid(),
        data.reference(),
        prediction,
        probabilities,
        data.extras(),
        data.labelNames());
  }
}
