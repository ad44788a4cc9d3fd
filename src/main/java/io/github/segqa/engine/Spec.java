package io.github.segqa.engine;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing to compute: a measure, or a weighted sum of measures of one kind.
 *
 * @param kind metric or loss
 * @param terms at least one
 */
public record Spec(Kind kind, List<Bound> terms) {
  /**
   * @return the text that stands for it in tables, files and caches
   */
  public String canonical() {
    return terms.stream().map(Bound::canonical).collect(Collectors.joining("+"));
  }

  /**
   * @return whether it is one measure with weight 1
   */
  public boolean single() {
    return terms.size() == 1 && terms.get(0).weight() == 1;
  }

  /**
   * @return descriptor of its first measure
   */
  public Descriptor descriptor() {
    return terms.get(0).measure().descriptor();
  }
}
