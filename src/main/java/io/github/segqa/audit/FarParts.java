package io.github.segqa.audit;

import io.github.segqa.api.Box;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Instances;
import io.github.segqa.result.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tiny parts far from an object: mostly a slip of the brush or noise, and they decide the Hausdorff
 * distance. Classes of several objects, such as lesions, are left alone: a class counts as one
 * object if its largest component has nine tenths of it.
 */
final class FarParts {
  /** A part is tiny up to this share of the object. */
  private static final double TINY = 0.01;

  private static final double WHOLE = 0.9;

  private final CaseView view;
  private final LabelPlaces places;
  private final Set<Integer> labels = new TreeSet<>();
  private final List<String> words = new ArrayList<>();

  private FarParts(CaseView view, LabelPlaces places) {
    this.view = view;
    this.places = places;
  }

  static Optional<Finding> check(CaseView view, LabelPlaces places, Connectivity connectivity) {
    FarParts parts = new FarParts(view, places);
    Set<Integer> all = new TreeSet<>(places.reference().keySet());
    all.addAll(places.prediction().keySet());
    all.forEach(label -> parts.look(label, view.components(label, connectivity)));
    return parts.finding();
  }

  private void look(int label, InstanceView objects) {
    Collection<InstanceView.Overlap> met = objects.overlaps();
    add(
        label,
        "reference",
        objects.reference(),
        met.stream().map(InstanceView.Overlap::reference).collect(Collectors.toSet()));
    add(
        label,
        "prediction",
        objects.prediction(),
        met.stream().map(InstanceView.Overlap::prediction).collect(Collectors.toSet()));
  }

  /** Parts that the other image has as well are not pointed out. */
  private void add(int label, String side, Instances objects, Set<Integer> met) {
    int largest = largest(objects);
    if (largest < 0) {
      return;
    }
    int[] far =
        IntStream.range(0, objects.count())
            .filter(i -> !met.contains(i) && farAndTiny(objects, i, largest))
            .toArray();
    if (far.length > 0) {
      labels.add(label);
      words.add(
          String.format(
              "label %s of the %s has %d, the first at %s with size %d",
              places.text(label),
              side,
              far.length,
              corner(objects.box(far[0])),
              objects.size(far[0])));
    }
  }

  /** The component that is nearly all of the class; -1 if there is none. */
  private static int largest(Instances objects) {
    long total = 0;
    int largest = -1;
    for (int i = 0; i < objects.count(); i++) {
      total += objects.size(i);
      largest = largest < 0 || objects.size(i) > objects.size(largest) ? i : largest;
    }
    return largest >= 0 && objects.size(largest) >= WHOLE * total ? largest : -1;
  }

  /** Farther away than half the diagonal of the object. */
  private boolean farAndTiny(Instances objects, int part, int largest) {
    Box object = objects.box(largest);
    double radius = view.grid().crop(object).diagonal() / 2;
    return objects.size(part) <= TINY * objects.size(largest)
        && gap(objects.box(part), object, view.grid()) > radius;
  }

  private static double gap(Box a, Box b, Grid g) {
    double x = g.sx() * Math.max(0, Math.max(a.x0() - b.x1(), b.x0() - a.x1()));
    double y = g.sy() * Math.max(0, Math.max(a.y0() - b.y1(), b.y0() - a.y1()));
    double z = g.sz() * Math.max(0, Math.max(a.z0() - b.z1(), b.z0() - a.z1()));
    return Math.sqrt(x * x + y * y + z * z);
  }

  private String corner(Box b) {
    String plane = "(" + b.x0() + ", " + b.y0();
    return view.grid().dims() == 3 ? plane + ", " + b.z0() + ")" : plane + ")";
  }

  private Optional<Finding> finding() {
    String message = "Tiny parts lie far from the rest: " + LabelPlaces.shortened(words) + ".";
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding("far_parts", List.copyOf(labels), message));
  }
}
