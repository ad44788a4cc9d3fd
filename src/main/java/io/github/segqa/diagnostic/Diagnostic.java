package io.github.segqa.diagnostic;

import io.github.segqa.api.Need;
import io.github.segqa.figure.Figure;
import java.util.Map;
import java.util.Set;
import org.scijava.plugin.SingletonPlugin;

/**
 * A kind of plot of a case; found as a plugin, chosen by its name. A class in a jar is enough to
 * add one: shell, macros and dialogs offer it.
 *
 * <pre>{@code
 * @Plugin(type = Diagnostic.class)
 * public final class VolumePlot implements Diagnostic { ... }
 * }</pre>
 */
public interface Diagnostic extends SingletonPlugin {
  /**
   * @return one word, with underscores, by which it is chosen
   */
  String name();

  /**
   * @return what it shows, in one line
   */
  String description();

  /**
   * @return what it cannot do without; a kind without needs is happy with a reference alone, which
   *     is then the prediction too
   */
  default Set<Need> needs() {
    return Set.of(Need.LABELS);
  }

  /**
   * @return whether the metrics of the request say what is drawn; else it chooses them itself
   */
  default boolean takesMeasures() {
    return false;
  }

  /**
   * @return name and meaning of its settings
   */
  default Map<String, String> settings() {
    return Map.of();
  }

  /**
   * @param of a case that has what is needed, with settings of this kind only
   * @return the plot; its numbers are those of the metrics
   * @throws io.github.segqa.api.EvaluationException if there is nothing to draw, with the reason
   */
  Figure figure(DiagnosticCase of);
}
