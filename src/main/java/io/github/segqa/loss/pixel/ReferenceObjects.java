package io.github.segqa.loss.pixel;

import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Field;
import io.github.segqa.api.Precision;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.Components;
import io.github.segqa.kernel.NearestTwo;
import java.util.Optional;

/** The objects of the reference and the gaps between them. */
final class ReferenceObjects {
  /** Key of the instance labels among the extra inputs. */
  static final String KEY = "instances";

  /** Gaps wider than this many sigma weigh less than 1e-20. */
  private static final double FADED = Math.sqrt(2 * Math.log(1e20));

  private static final Derived<SoftView, Components> OBJECTS =
      Derived.of("reference_objects", ReferenceObjects::find);

  private ReferenceObjects() {}

  private static Components find(SoftView view) {
    return view.extras()
        .labels(KEY)
        .map(Components::ofInstances)
        .orElseGet(() -> Components.of(view.labels(), Connectivity.FULL));
  }

  /**
   * @param view reference and instances
   * @param sigma width at which gaps fade
   * @return at every voxel the sum of the distances to the two nearest objects, +Infinity where it
   *     cannot matter; empty with fewer than two objects
   */
  static Optional<Field> gaps(SoftView view, double sigma) {
    return view.get(
        Derived.of(
            "gaps_between_objects",
            v -> {
              Components objects = v.get(OBJECTS);
              return objects.count() < 2
                  ? Optional.empty()
                  : Optional.of(search(v, sigma).sums(objects));
            },
            sigma));
  }

  private static NearestTwo search(SoftView view, double sigma) {
    return new NearestTwo(view.grid(), Precision.of(view.grid()), FADED * sigma, view.progress());
  }

  /**
   * @param view reference and instances
   * @param sigma width at which gaps fade
   * @return estimated elementary operations of {@link #gaps}
   */
  static double operations(SoftView view, double sigma) {
    return search(view, sigma).operations(view.get(OBJECTS));
  }
}
