package io.github.segqa.api;

import org.scijava.plugin.SingletonPlugin;

/**
 * A number (or a table) computed from one case. Stateless, safe from many threads, with a public
 * constructor without arguments. Found through {@code @Plugin(type = Measure.class)} in any jar. A
 * measure implements one of the sub-interfaces, mostly by extending a shape.
 */
public interface Measure extends SingletonPlugin {
  /**
   * @return what it is; constant
   */
  Descriptor descriptor();

  /**
   * @param args values of the parameters
   * @return unit of its value, in the words of {@link Descriptor#unit()}; differs from that one for
   *     measures whose parameters choose the unit
   */
  default String unit(Args args) {
    return descriptor().unit();
  }
}
