package io.github.segqa.io;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Names of units of length as ImageJ files carry them. */
final class LengthUnit {
  private static final Map<String, Double> MILLIMETRES =
      Map.ofEntries(
          Map.entry("mm", 1.0),
          Map.entry("millimeter", 1.0),
          Map.entry("millimetre", 1.0),
          Map.entry("cm", 10.0),
          Map.entry("centimeter", 10.0),
          Map.entry("centimetre", 10.0),
          Map.entry("m", 1000.0),
          Map.entry("meter", 1000.0),
          Map.entry("metre", 1000.0),
          Map.entry("um", 1e-3),
          Map.entry("\u00b5m", 1e-3), // micro sign
          Map.entry("\u03bcm", 1e-3), // Greek mu
          Map.entry("micron", 1e-3),
          Map.entry("micrometer", 1e-3),
          Map.entry("micrometre", 1e-3),
          Map.entry("nm", 1e-6),
          Map.entry("nanometer", 1e-6),
          Map.entry("nanometre", 1e-6),
          Map.entry("in", 25.4),
          Map.entry("inch", 25.4),
          Map.entry("inche", 25.4)); // plural without its s

  private LengthUnit() {}

  /**
   * @param name such as {@code mm}, {@code microns}
   * @return how many millimetres it has; empty if it is no unit of length, like {@code pixel}
   */
  static OptionalDouble millimetres(String name) {
    String key = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    String singular =
        key.length() > 2 && key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    Double mm = MILLIMETRES.getOrDefault(key, MILLIMETRES.get(singular));
    return mm == null ? OptionalDouble.empty() : OptionalDouble.of(mm);
  }
}
