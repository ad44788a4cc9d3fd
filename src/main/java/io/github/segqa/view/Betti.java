package io.github.segqa.view;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Derived;
import io.github.segqa.kernel.BettiNumbers;

/** The Betti numbers of an object, counted once for all metrics of topology. */
public final class Betti {
  private Betti() {}

  /**
   * @param view a class
   * @param side which object
   * @param c neighbourhood of the object, FULL or FACE
   * @return its Betti numbers, all 0 if it is empty
   */
  public static BettiNumbers of(ClassView view, Side side, Connectivity c) {
    return view.get(
        Derived.of("betti", (ClassView v) -> BettiNumbers.of(side.of(v), v.grid(), c), side, c));
  }
}
