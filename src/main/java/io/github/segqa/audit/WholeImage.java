package io.github.segqa.audit;

import io.github.segqa.result.Finding;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Images without any class, and images that are one and the same. */
final class WholeImage {
  private WholeImage() {}

  static List<Finding> check(LabelPlaces places) {
    boolean noReference = places.reference().isEmpty();
    boolean noPrediction = places.prediction().isEmpty();
    if (noReference && noPrediction && !places.present().isEmpty()) {
      return List.of();
    }
    if (noReference && noPrediction) {
      return one("both_empty", "Reference and prediction are empty: there is nothing to compare.");
    }
    if (noReference) {
      return one(
          "reference_empty",
          "The reference is empty, the prediction is not: overlaps are 0, distances are what"
              + " one_empty says.");
    }
    if (noPrediction) {
      return one(
          "prediction_empty",
          "The prediction is empty, the reference is not: overlaps are 0, distances are what"
              + " one_empty says.");
    }
    return identical(places)
        ? one(
            "identical",
            "Reference and prediction are identical in all "
                + places.table().total()
                + " voxels: was the same image given twice?")
        : List.of();
  }

  private static boolean identical(LabelPlaces places) {
    AtomicBoolean same = new AtomicBoolean(true);
    places.table().forEach((r, p, n) -> same.compareAndSet(true, r == p));
    return same.get();
  }

  private static List<Finding> one(String code, String message) {
    return List.of(new Finding(code, List.of(), message));
  }
}
