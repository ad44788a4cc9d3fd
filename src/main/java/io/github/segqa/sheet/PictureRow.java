package io.github.segqa.sheet;

import java.util.List;

/**
 * Pictures of one kind.
 *
 * @param title what they show
 * @param legend what their colours mean
 * @param pictures one a plane
 */
public record PictureRow(String title, List<LegendEntry> legend, List<Picture> pictures) {
  /**
   * A colour and its meaning.
   *
   * @param rgb colour as 0xRRGGBB
   * @param text what it means
   */
  public record LegendEntry(int rgb, String text) {}
}
