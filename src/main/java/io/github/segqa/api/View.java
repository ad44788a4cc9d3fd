package io.github.segqa.api;

/**
 * Something that measures look at: a case, one of its classes, its objects, its probabilities.
 * Lazy, immutable to the outside, safe from many threads; every intermediate is computed at most
 * once.
 *
 * @param <V> the view itself
 */
public interface View<V extends View<V>> {
  /**
   * @return size, spacing and unit
   */
  Grid grid();

  /**
   * @return where long work reports to and learns that it is cancelled
   */
  Progress progress();

  /**
   * Computes an intermediate, or hands out the one computed before. Recipes may ask for further
   * intermediates. A failure is remembered too.
   *
   * @param key names the intermediate
   * @param <T> its type
   * @return the intermediate, shared: not to be changed
   */
  <T> T get(Derived<? super V, T> key);
}
