package io.github.segqa.colour;

import java.util.Locale;

/** Perceptually uniform maps from numbers to colours, as tables of 256 colours. */
public enum ColourMap {
  /** From dark blue over green to yellow: the one to choose for numbers from 0 up. */
  VIRIDIS(ColourTable.read("viridis")),
  /** From dark blue to yellow, the same to readers with any kind of colour vision. */
  CIVIDIS(ColourTable.read("cividis")),
  /** From blue (negative) over white to red (positive), for limits that are symmetric about 0. */
  DIVERGING(diverging());

  /** Colours of a table. */
  public static final int SIZE = 256;

  /** Ends of the diverging map, of the same lightness. */
  private static final int NEGATIVE = 0x0055A4;

  private static final int POSITIVE = 0xA61C26;

  private final int[] table;

  ColourMap(int[] table) {
    this.table = table;
  }

  /**
   * @return {@code viridis}, {@code cividis} or {@code diverging}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param index 0..255
   * @return the colour, {@code 0xRRGGBB}
   */
  public int rgb(int index) {
    return table[index];
  }

  /**
   * Finds a colour as ImageJ does for images of real numbers, so that drawings and images agree.
   *
   * @param value any number; NaN has the colour of the smallest value
   * @param min value of the first colour
   * @param max value of the last colour, above min
   * @return the colour, {@code 0xRRGGBB}; values outside have the colour of the nearest limit
   */
  public int rgb(double value, double min, double max) {
    double position = Math.max(0, value - min) * ((SIZE - 1) / (max - min));
    return table[(int) Math.min(SIZE - 1, position + 0.5)];
  }

  /** Straight lines in CIELAB; the two colours nearest to 0 are white. */
  private static int[] diverging() {
    int half = SIZE / 2;
    int[] table = new int[SIZE];
    for (int i = 0; i < half; i++) {
      double t = i / (half - 1.0);
      table[half + i] = LabColour.of(0xFFFFFF).towards(LabColour.of(POSITIVE), t).rgb();
      table[half - 1 - i] = LabColour.of(0xFFFFFF).towards(LabColour.of(NEGATIVE), t).rgb();
    }
    return table;
  }
}
