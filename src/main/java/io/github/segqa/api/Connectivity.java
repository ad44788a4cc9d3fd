package io.github.segqa.api;

import java.util.Locale;

/** Neighbourhoods (spec of the metrics, 1.6). */
public enum Connectivity {
  /** 4 neighbours in 2D, 6 in 3D. */
  FACE,
  /** 8 neighbours in 2D, 18 in 3D. */
  EDGE,
  /** 8 neighbours in 2D, 26 in 3D. */
  FULL;

  /**
   * @param text {@code face}, {@code edge} or {@code full}
   * @return the constant
   */
  public static Connectivity of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
