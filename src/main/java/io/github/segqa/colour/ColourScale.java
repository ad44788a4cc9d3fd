package io.github.segqa.colour;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which numbers the colours of a map stand for.
 *
 * @param map the colours
 * @param min number of the first colour
 * @param max number of the last colour, above min
 * @param below whether there are smaller numbers, which have the first colour
 * @param above whether there are larger numbers, which have the last colour
 */
public record ColourScale(ColourMap map, double min, double max, boolean below, boolean above) {
  /** Distance of neighbouring labels at least, in parts of the scale. */
  private static final double GAP = 0.12;

  private static final int DIGITS = 4;

  /** Numbers between these limits are written without an exponent. */
  private static final double PLAIN_FROM = 1e-4;

  private static final double PLAIN_TO = 1e7;

  /** A number with its label beside the bar. */
  public record Tick(double value, String label) {}

  /**
   * A scale for numbers of both signs, with 0 in the middle.
   *
   * @param lowest smallest number that occurs
   * @param highest largest number that occurs
   * @param cap limit of the colours, or +infinity for none
   * @return diverging colours from -L to L, L the largest magnitude or the cap if that is smaller;
   *     L = 1 if all numbers are 0
   */
  public static ColourScale symmetric(double lowest, double highest, double cap) {
    double limit = positive(Math.min(cap, Math.max(Math.abs(lowest), Math.abs(highest))));
    return new ColourScale(ColourMap.DIVERGING, -limit, limit, lowest < -limit, highest > limit);
  }

  /**
   * A scale for numbers from 0 up.
   *
   * @param map the colours
   * @param highest largest number that occurs
   * @param cap limit of the colours, or +infinity for none
   * @return colours from 0 to the largest number, or to the cap if that is smaller; to 1 if all
   *     numbers are 0
   */
  public static ColourScale fromZero(ColourMap map, double highest, double cap) {
    double limit = positive(Math.min(cap, highest));
    return new ColourScale(map, 0, limit, false, highest > limit);
  }

  private static double positive(double limit) {
    return limit > 0 && !Double.isInfinite(limit) ? limit : 1;
  }

  /**
   * @param value any number
   * @return its colour, {@code 0xRRGGBB}
   */
  public int rgb(double value) {
    return map.rgb(value, min, max);
  }

  /**
   * @return both limits and round numbers between them, from low to high; a limit beyond which
   *     there are numbers reads ≤ or ≥
   */
  public List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    ticks.add(new Tick(min, (below ? "\u2264 " : "") + text(min)));
    double step = step();
    double gap = GAP * (max - min);
    for (long i = (long) Math.ceil((min + gap) / step); i * step < max - gap; i++) {
      ticks.add(new Tick(i * step, text(i * step)));
    }
    ticks.add(new Tick(max, (above ? "\u2265 " : "") + text(max)));
    return ticks;
  }

  /** A round number of which five or fewer fit between the limits. */
  private double step() {
    double rough = (max - min) / 5;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (int factor : new int[] {1, 2, 5}) {
      if (rough <= factor * power) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /**
   * @param v any number
   * @return four digits at most, without zeros at the end
   */
  public static String text(double v) {
    double size = Math.abs(v);
    if (v != 0 && (size < PLAIN_FROM || size >= PLAIN_TO) || !Double.isFinite(v)) {
      return String.format(Locale.ROOT, "%.3g", v);
    }
    BigDecimal rounded = new BigDecimal(v).round(new MathContext(DIGITS));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
