package io.github.segqa.overlay;

import ij.gui.Overlay;

/** What explains the colours of a picture. */
interface Legend {
  /**
   * @param overlay takes the legend, at the upper right of all slices
   * @param width of the image
   * @param height of the image
   * @return how wide the legend is, with its margin
   */
  double addTo(Overlay overlay, int width, int height);
}
