package io.github.segqa.audit;

import io.github.segqa.result.Finding;
import java.util.List;
import java.util.Optional;

/** Classes that were asked for by label but are in neither image, often mistyped. */
final class AbsentLabels {
  private AbsentLabels() {}

  /** Nothing if both images have no label at all, which is another finding. */
  static Optional<Finding> check(LabelPlaces places) {
    if (places.absent().isEmpty() || places.present().isEmpty()) {
      return Optional.empty();
    }
    String message =
        "Labels that were asked for but are in neither image: "
            + places.text(places.absent())
            + ". They count as empty in both; the images have the labels "
            + places.text(places.present())
            + ".";
    return Optional.of(new Finding("absent_labels", List.copyOf(places.absent()), message));
  }
}
