package io.github.segqa.audit;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.Connectivity;
import io.github.segqa.result.Finding;
import java.util.ArrayList;
import java.util.List;

/** All checks of the labels of a case. An ordinary good case has no findings. */
public final class LabelAudit {
  /** Images of more labels hold objects rather than classes. */
  private static final int MOST_CLASSES = 256;

  private LabelAudit() {}

  /**
   * What is looked at.
   *
   * @param names whether equal labels mean the same class in both images; false for instances,
   *     whose numbers are arbitrary
   * @param parts whether connected components are looked at, which takes masks of all classes
   * @param connectivity which voxels touch in a component
   */
  public record Scope(boolean names, boolean parts, Connectivity connectivity) {}

  /**
   * Audits the classes of a view; its background and ignored voxels are left out.
   *
   * @param view reference and prediction
   * @param scope what is looked at
   * @return what was found, the gravest first, at most one finding of a code
   */
  public static List<Finding> of(CaseView view, Scope scope) {
    LabelPlaces places = new LabelPlaces(view);
    List<Finding> found = new ArrayList<>(WholeImage.check(places));
    AbsentLabels.check(places).ifPresent(found::add);
    boolean comparable = !places.reference().isEmpty() && !places.prediction().isEmpty();
    if (scope.names() && comparable) {
      found.addAll(new NameChecks(places).findings());
    }
    SingleSlice.check(places).ifPresent(found::add);
    BorderCheck.check(places).ifPresent(found::add);
    boolean classes = places.reference().size() + places.prediction().size() <= 2 * MOST_CLASSES;
    if (scope.names() && scope.parts() && classes) {
      FarParts.check(view, places, scope.connectivity()).ifPresent(found::add);
    }
    return List.copyOf(found);
  }
}
