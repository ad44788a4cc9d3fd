package io.github.segqa.figure;

import java.util.List;

/**
 * Colours that colour-blind readers can tell apart (Okabe and Ito 2008, Color Universal Design), as
 * 0xRRGGBB.
 */
public final class OkabeIto {
  /** Black. */
  public static final int BLACK = 0x000000;

  /** Orange. */
  public static final int ORANGE = 0xE69F00;

  /** Sky blue. */
  public static final int SKY_BLUE = 0x56B4E9;

  /** Bluish green: true positive. */
  public static final int GREEN = 0x009E73;

  /** Yellow. */
  public static final int YELLOW = 0xF0E442;

  /** Blue: false negative. */
  public static final int BLUE = 0x0072B2;

  /** Vermilion: false positive. */
  public static final int VERMILION = 0xD55E00;

  /** Reddish purple: another label. */
  public static final int PURPLE = 0xCC79A7;

  /** For lines on white, in the order in which they are used. */
  public static final List<Integer> LINES =
      List.of(BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY_BLUE, BLACK, YELLOW);

  private OkabeIto() {}

  /**
   * @param i number of a line, from 0
   * @return its colour; after eight lines they begin again
   */
  public static int line(int i) {
    return LINES.get(i % LINES.size());
  }
}
