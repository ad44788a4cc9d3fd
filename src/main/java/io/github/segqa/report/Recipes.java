package io.github.segqa.report;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Kind;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.engine.Overrides;
import io.github.segqa.engine.Resolver;
import io.github.segqa.spec.Convention;
import io.github.segqa.spec.Conventions;
import io.github.segqa.spec.ParsedSpec;
import io.github.segqa.spec.ParsedTerm;
import io.github.segqa.spec.Presets;
import io.github.segqa.spec.SpecParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** With which parameters the presets and conventions compute a measure. */
final class Recipes {
  private final MeasureService measures;

  Recipes(MeasureService measures) {
    this.measures = measures;
  }

  /**
   * One way to get the value of another tool, challenge or survey.
   *
   * @param option what to write, such as {@code preset:monai} or {@code --convention medpy}
   * @param meaning what the option stands for
   * @param spec what is computed
   */
  record Recipe(String option, String meaning, String spec) {}

  /** All recipes that compute the measure: those of presets, then those of conventions. */
  List<Recipe> of(Descriptor d) {
    List<Recipe> all = new ArrayList<>();
    for (String name : Presets.names()) {
      Presets.Preset p = Presets.get(name);
      for (String spec : specs(d, p.list(d.kind()))) {
        all.add(new Recipe("preset:" + name, p.description(), spec));
      }
    }
    if (d.kind() == Kind.METRIC) {
      for (Convention c : Conventions.all()) {
        if (!c.nameOf(d.id()).isEmpty()) {
          Resolver resolver = new Resolver(measures, Overrides.of(c));
          String spec = spec(d, resolver.args(d, Map.of()));
          String meaning = c.title() + ", its " + c.nameOf(d.id());
          all.add(new Recipe("--convention " + c.name(), meaning, spec));
        }
      }
    }
    return all;
  }

  private List<String> specs(Descriptor d, String list) {
    Resolver resolver = new Resolver(measures, Overrides.NONE);
    List<String> found = new ArrayList<>();
    for (ParsedSpec parsed : new SpecParser(list).parse()) {
      ParsedTerm term = parsed.terms().get(0);
      if (parsed.terms().size() == 1 && term.name().equals(d.id())) {
        found.add(spec(d, resolver.args(d, term.args())));
      }
    }
    return found;
  }

  private static String spec(Descriptor d, Args args) {
    String text = args.canonical();
    return text.isEmpty() ? d.id() : d.id() + "(" + text + ")";
  }
}
