package io.github.segqa.view;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Derived;
import io.github.segqa.kernel.EulerNumber;

/** The Euler characteristic of an object. */
public final class Euler {
  private Euler() {}

  /**
   * @param view a class
   * @param side which object
   * @param c neighbourhood of the object, FULL or FACE
   * @return its Euler characteristic, 0 if it is empty
   */
  public static long of(ClassView view, Side side, Connectivity c) {
    return view.get(
        Derived.of("euler", (ClassView v) -> EulerNumber.of(side.of(v), v.grid(), c), side, c));
  }
}
