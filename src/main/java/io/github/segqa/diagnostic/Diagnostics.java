package io.github.segqa.diagnostic;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Need;
import io.github.segqa.figure.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scijava.plugin.PluginService;

/** Finds the {@link Diagnostic} that is asked for, and checks that the case has what it needs. */
public final class Diagnostics {
  private Diagnostics() {}

  /**
   * @param plugins knows the kinds
   * @return all kinds, by name
   */
  public static List<Diagnostic> all(PluginService plugins) {
    return plugins.createInstancesOfType(Diagnostic.class).stream()
        .sorted(Comparator.comparing(Diagnostic::name))
        .toList();
  }

  /**
   * @param kind name of a kind
   * @param plugins knows the kinds
   * @return the kind
   * @throws EvaluationException if there is none of that name
   */
  public static Diagnostic named(String kind, PluginService plugins) {
    List<Diagnostic> all = all(plugins);
    return all.stream()
        .filter(d -> d.name().equals(kind.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new EvaluationException(
                    "Unknown kind of plot \""
                        + kind
                        + "\". There are: "
                        + all.stream().map(Diagnostic::name).collect(Collectors.joining(", "))
                        + "."));
  }

  /**
   * @param kind what to draw
   * @param of the case
   * @return the plot
   * @throws EvaluationException if the kind cannot be drawn of this case, with what to do
   */
  public static Figure draw(Diagnostic kind, DiagnosticCase of) {
    checkNeeds(kind, of);
    checkMeasures(kind, of);
    for (String key : of.settings().keySet()) {
      if (!kind.settings().containsKey(key)) {
        throw new EvaluationException(unknown(key, kind));
      }
    }
    return kind.figure(of);
  }

  private static void checkNeeds(Diagnostic kind, DiagnosticCase of) {
    if (kind.needs().contains(Need.PROBABILITIES) && !of.loaded().data().hasProbabilities()) {
      throw new EvaluationException(
          kind.name()
              + " needs a probability map, but only labels are given. Give it with --probabilities"
              + " FILE, or in a macro with probabilities=[...].");
    }
  }

  private static void checkMeasures(Diagnostic kind, DiagnosticCase of) {
    String given = of.request().list(Kind.METRIC) + of.request().list(Kind.LOSS);
    if (!kind.takesMeasures() && !given.isBlank()) {
      throw new EvaluationException(
          kind.name() + " chooses its measures itself: leave out metrics and losses.");
    }
  }

  private static String unknown(String key, Diagnostic kind) {
    return kind.name()
        + " has no setting \""
        + key
        + "\". "
        + (kind.settings().isEmpty()
            ? "It has none."
            : "It has: " + String.join(", ", new TreeSet<>(kind.settings().keySet())) + ".");
  }
}
