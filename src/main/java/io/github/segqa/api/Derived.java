package io.github.segqa.api;

import java.util.List;
import java.util.function.Function;

/**
 * Key and recipe of an intermediate that measures share. Two keys are equal if name and arguments
 * are; any jar may define new ones.
 *
 * @param name unique name of the intermediate
 * @param args what it depends on beside the view
 * @param recipe computes it
 * @param <V> the view it is computed from
 * @param <T> type of the intermediate
 */
public record Derived<V, T>(String name, List<?> args, Function<V, T> recipe) {
  /**
   * @param name unique name of the intermediate
   * @param recipe computes it
   * @param args what it depends on beside the view
   * @param <V> the view it is computed from
   * @param <T> type of the intermediate
   * @return the key
   */
  public static <V, T> Derived<V, T> of(String name, Function<V, T> recipe, Object... args) {
    return new Derived<>(name, List.of(args), recipe);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Derived<?, ?> d && d.name.equals(name) && d.args.equals(args);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + args.hashCode();
  }
}
