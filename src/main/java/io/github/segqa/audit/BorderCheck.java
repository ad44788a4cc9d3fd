package io.github.segqa.audit;

import io.github.segqa.api.Box;
import io.github.segqa.api.Grid;
import io.github.segqa.result.Finding;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/** Objects that reach the border of the image and may go on outside of it. */
final class BorderCheck {
  private BorderCheck() {}

  static Optional<Finding> check(LabelPlaces places) {
    TreeSet<Integer> reference = touching(places.reference(), places.grid());
    TreeSet<Integer> prediction = touching(places.prediction(), places.grid());
    TreeSet<Integer> all = new TreeSet<>(reference);
    all.addAll(prediction);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String where =
        reference.equals(prediction)
            ? "in reference and prediction"
            : reference.isEmpty()
                ? "in the prediction"
                : prediction.isEmpty() ? "in the reference" : "in reference or prediction";
    String message =
        "Objects touch the border of the image "
            + where
            + " (labels "
            + places.text(all)
            + "): they may be cut off, and the cut counts as surface.";
    return Optional.of(new Finding("touches_border", List.copyOf(all), message));
  }

  private static TreeSet<Integer> touching(SortedMap<Integer, Box> boxes, Grid grid) {
    TreeSet<Integer> labels = new TreeSet<>();
    boxes.forEach(
        (label, b) -> {
          if (touches(b, grid)) {
            labels.add(label);
          }
        });
    return labels;
  }

  /** An axis of one voxel has no inside, so it has no border either. */
  private static boolean touches(Box b, Grid g) {
    return g.nx() > 1 && (b.x0() == 0 || b.x1() == g.nx())
        || g.ny() > 1 && (b.y0() == 0 || b.y1() == g.ny())
        || g.nz() > 1 && (b.z0() == 0 || b.z1() == g.nz());
  }
}
