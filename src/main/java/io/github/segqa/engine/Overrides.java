package io.github.segqa.engine;

import io.github.segqa.spec.Convention;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
   * @param c a convention
   * @return what it replaces
   */
  public static Overrides of(Convention c) {
    return new Overrides(c.defaults(), c.metrics());
  }

  /**
   * @param more raw values by parameter name
   * @return the same with these on top, for single measures too
   */
  public Overrides with(Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(defaults);
    all.putAll(more);
    Map<String, Map<String, Object>> left = new HashMap<>();
    perMeasure.forEach((id, values) -> left.put(id, without(values, more.keySet())));
    return new Overrides(all, left);
  }

  private static Map<String, Object> without(Map<String, Object> values, Set<String> names) {
    Map<String, Object> rest = new HashMap<>(values);
    rest.keySet().removeAll(names);
    return rest;
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
