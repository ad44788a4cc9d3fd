package io.github.segqa.spec;

import java.util.Map;

/**
 * One measure with its weight, as written.
 *
 * @param weight factor, 1 if none is written
 * @param name id or alias, or {@code preset:name}
 * @param position of the name in the text, from 0
 * @param args raw values: Double, Boolean, String, List of those, or null for {@code none}
 */
public record ParsedTerm(double weight, String name, int position, Map<String, Object> args) {
  /** What a preset's name starts with. */
  public static final String PRESET = "preset:";

  /**
   * @return whether it names a preset
   */
  public boolean isPreset() {
    return name.startsWith(PRESET);
  }
}
