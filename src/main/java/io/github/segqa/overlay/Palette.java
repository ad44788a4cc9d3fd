package io.github.segqa.overlay;

import ij.process.LUT;
import io.github.segqa.colour.ColourMap;
import java.awt.Color;

/** Colours as ImageJ takes them. */
public final class Palette {
  private Palette() {}

  /**
   * @param map a map of colours
   * @return its table
   */
  public static LUT lut(ColourMap map) {
    byte[] red = new byte[ColourMap.SIZE];
    byte[] green = new byte[ColourMap.SIZE];
    byte[] blue = new byte[ColourMap.SIZE];
    for (int i = 0; i < ColourMap.SIZE; i++) {
      int rgb = map.rgb(i);
      red[i] = (byte) (rgb >> 16);
      green[i] = (byte) (rgb >> 8);
      blue[i] = (byte) rgb;
    }
    return new LUT(red, green, blue);
  }

  /**
   * @param rgb {@code 0xRRGGBB}
   * @return the opaque colour
   */
  public static Color opaque(int rgb) {
    return new Color(rgb);
  }

  /**
   * @param rgb {@code 0xRRGGBB}
   * @param opacity 0 (not seen) to 1
   * @return the colour
   */
  public static Color translucent(int rgb, double opacity) {
    return new Color(rgb & 0xFFFFFF | (int) Math.round(255 * opacity) << 24, true);
  }
}
