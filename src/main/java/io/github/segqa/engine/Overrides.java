package io.github.segqa.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * Defaults that a run replaces: by a named convention, or by options such as {@code one_empty}.
 * They hold for every measure that has such a parameter; what a spec says itself wins.
 *
 * @param defaults raw values by parameter name
 * @param perMeasure raw values by measure id, then parameter name; stronger than defaults
 */
public record Overrides(Map<String, Object> defaults, Map<String, Map<String, Object>> perMeasure) {
  /** Replaces nothing. */
  public static final Overrides NONE = new Overrides(Map.of(), Map.of());

  /**
   * @param more raw values by parameter name
   * @return the same with these defaults on top
   */
  public Overrides with(Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(defaults);
    all.putAll(more);
    return new Overrides(all, perMeasure);
  }

  /**
   * @param id of a metric
   * @return what it gets, strongest last
   */
  Map<String, Object> of(String id) {
    Map<String, Object> all = new HashMap<>(defaults);
    all.putAll(perMeasure.getOrDefault(id, Map.of()));
    return all;
  }
}
