package io.github.segqa.overlay;

import ij.process.LUT;
import io.github.segqa.colour.ColourMap;
import java.awt.Color;
import java.util.function.IntUnaryOperator;

/** Colours as ImageJ takes them. */
public final class Palette {
  private Palette() {}

  /**
   * @param map a map of colours
   * @return its table
   */
  public static LUT lut(ColourMap map) {
    return table(map::rgb);
  }

  /**
   * A table for images in which only some pixels have a value.
   *
   * @param map a map of colours
   * @return black for the first entry, which NaN has; then all colours but one
   */
  static LUT lutAfterBlack(ColourMap map) {
    int last = ColourMap.SIZE - 1;
    return table(i -> i == 0 ? 0 : map.rgb((int) Math.round((i - 1.0) * last / (last - 1))));
  }

  private static LUT table(IntUnaryOperator colours) {
    byte[] red = new byte[ColourMap.SIZE];
    byte[] green = new byte[ColourMap.SIZE];
    byte[] blue = new byte[ColourMap.SIZE];
    for (int i = 0; i < ColourMap.SIZE; i++) {
      int rgb = colours.applyAsInt(i);
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
