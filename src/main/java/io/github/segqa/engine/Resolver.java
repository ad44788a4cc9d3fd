package io.github.segqa.engine;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.spec.ParsedSpec;
import io.github.segqa.spec.ParsedTerm;
import io.github.segqa.spec.Presets;
import io.github.segqa.spec.SpecParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns lists of measures in text form into specs whose measures exist and whose values are valid.
 */
public final class Resolver {
  private final MeasureService measures;
  private final Overrides overrides;

  /**
   * @param measures what exists
   * @param overrides defaults that the run replaces
   */
  public Resolver(MeasureService measures, Overrides overrides) {
    this.measures = measures;
    this.overrides = overrides;
  }

  /**
   * @param kind metric or loss
   * @param text list, may be blank
   * @return the specs in order, presets expanded, doublets left out
   * @throws EvaluationException for bad grammar, unknown names and bad values, with the position
   */
  public List<Spec> resolve(Kind kind, String text) {
    Map<String, Spec> specs = new LinkedHashMap<>();
    for (ParsedSpec parsed : new SpecParser(text).parse()) {
      for (Spec s : resolve(kind, parsed, text)) {
        specs.putIfAbsent(s.canonical(), s);
      }
    }
    return new ArrayList<>(specs.values());
  }

  private List<Spec> resolve(Kind kind, ParsedSpec parsed, String text) {
    ParsedTerm first = parsed.terms().get(0);
    if (first.isPreset()) {
      return preset(kind, parsed, text);
    }
    List<Bound> terms = new ArrayList<>();
    for (ParsedTerm t : parsed.terms()) {
      terms.add(bind(kind, t, text));
    }
    return List.of(new Spec(kind, List.copyOf(terms)));
  }

  private List<Spec> preset(Kind kind, ParsedSpec parsed, String text) {
    ParsedTerm term = parsed.terms().get(0);
    if (parsed.terms().size() > 1 || term.weight() != 1 || !term.args().isEmpty()) {
      throw new EvaluationException(
          "At position "
              + (term.position() + 1)
              + " of \""
              + text
              + "\": a preset is a list of "
              + "measures; it takes no weight, no parameters and no \"+\".");
    }
    String name = term.name().substring(ParsedTerm.PRESET.length());
    String list = Presets.get(name).list(kind);
    if (list.isEmpty()) {
      Kind other = kind == Kind.METRIC ? Kind.LOSS : Kind.METRIC;
      throw new EvaluationException(
          "Preset \""
              + name
              + "\" has no "
              + kind.text()
              + ". Give it with the "
              + (other == Kind.LOSS ? "losses" : "metrics")
              + ".");
    }
    return resolve(kind, list);
  }

  private Bound bind(Kind kind, ParsedTerm t, String text) {
    if (t.isPreset()) {
      throw new EvaluationException(
          "A preset cannot be part of a sum, but is in \"" + text + "\".");
    }
    Measure m = measures.find(kind, t.name()).orElseThrow(() -> unknown(kind, t, text));
    try {
      return new Bound(t.weight(), m, args(m.descriptor(), t.args()));
    } catch (EvaluationException e) {
      throw new EvaluationException(
          e.getMessage() + " (position " + (t.position() + 1) + " of \"" + text + "\")", e);
    }
  }

  /**
   * @param d a measure
   * @param given raw values that a user wrote
   * @return all values: the default, replaced by the overrides that apply, replaced by what is
   *     given
   */
  public Args args(Descriptor d, Map<String, Object> given) {
    Map<String, Object> raw = new HashMap<>();
    if (d.kind() == Kind.METRIC) {
      overrides.of(d.id()).forEach((name, value) -> putIfValid(d, name, value, raw));
    }
    raw.putAll(given);
    return Args.of(d, raw);
  }

  private void putIfValid(Descriptor d, String name, Object value, Map<String, Object> raw) {
    d.param(name).ifPresent(p -> raw.put(name, value));
  }

  private EvaluationException unknown(Kind kind, ParsedTerm t, String text) {
    Kind other = kind == Kind.METRIC ? Kind.LOSS : Kind.METRIC;
    String hint = "";
    if (measures.find(other, t.name()).isPresent()) {
      hint =
          " There is a "
              + other.text()
              + " of that name: give it with the "
              + (other == Kind.LOSS ? "losses." : "metrics.");
    } else {
      hint =
          measures.suggestion(kind, t.name()).map(s -> " Did you mean \"" + s + "\"?").orElse("");
    }
    return new EvaluationException(
        "Unknown "
            + kind.text()
            + " \""
            + t.name()
            + "\" at position "
            + (t.position() + 1)
            + " of \""
            + text
            + "\"."
            + hint
            + " List all: Plugins > SegQA > Browse Measures..., or ./segqa measures.");
  }
}
