package io.github.segqa.report;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import java.util.List;
import java.util.stream.Collectors;

/** The documentation of one measure as Markdown, all of it from the descriptor. */
final class MeasurePage {
  private final Descriptor d;
  private final StringBuilder page = new StringBuilder();

  private MeasurePage(Descriptor d) {
    this.d = d;
  }

  /** The page of a measure, with the recipes that compute it. */
  static String text(Descriptor d, List<Recipes.Recipe> recipes) {
    MeasurePage p = new MeasurePage(d);
    p.head();
    p.facts();
    p.parameters();
    p.notes();
    p.recipes(recipes);
    p.use();
    return p.page.toString();
  }

  private void head() {
    page.append("# ").append(Markdown.escape(d.name())).append("\n\n");
    page.append(d.kind() == Kind.METRIC ? "Metric " : "Loss ").append(Markdown.code(d.id()));
    page.append(", family ").append(Markdown.escape(d.family())).append('.');
    if (!d.aliases().isEmpty()) {
      page.append(" Also found as ").append(codes(d.aliases())).append('.');
    }
    page.append("\n\n```text\n").append(d.formula()).append("\n```\n\n");
  }

  private void facts() {
    page.append(Markdown.header("fact", "value"));
    fact("Range", Markdown.code(d.range()));
    fact("Better", better(d));
    fact("Value at a perfect prediction", Markdown.escape(d.perfect()));
    fact("Unit", unit(d.unit()));
    fact("Depends on the spacing", d.spacing() ? "yes" : "no");
    fact("Needs", d.needs().stream().map(MeasurePage::need).collect(Collectors.joining("; ")));
    fact("Extra inputs", codes(d.extras()));
    if (d.kind() == Kind.LOSS) {
      fact("Gradient", gradient(d.gradient()));
    }
    fact("Cost", Markdown.escape(d.cost()));
    fact("Source", Markdown.source(d.source(), d.doi()));
    fact("Named in", Markdown.escape(String.join(", ", d.namedIn())));
  }

  private void fact(String name, String value) {
    if (!value.isEmpty()) {
      page.append(Markdown.row(name, value));
    }
  }

  private void parameters() {
    page.append("\n## Parameters\n\n");
    if (d.params().isEmpty()) {
      page.append("None.\n");
      return;
    }
    page.append(Markdown.header("name", "default", "values", "unit", "meaning"));
    for (Param<?> p : d.params()) {
      page.append(
          Markdown.row(
              Markdown.code(p.name()),
              Markdown.code(Param.text(p.def())),
              Markdown.escape(p.domain()),
              Markdown.escape(p.unit()),
              Markdown.escape(p.doc())));
    }
  }

  private void notes() {
    if (!d.notes().isEmpty()) {
      page.append("\n## Choices, and other tools\n\n");
      page.append(Markdown.escape(d.notes())).append('\n');
    }
  }

  private void recipes(List<Recipes.Recipe> recipes) {
    if (recipes.isEmpty()) {
      return;
    }
    page.append("\n## In presets and conventions\n\n");
    page.append(Markdown.header("option", "computes", "meaning"));
    for (Recipes.Recipe r : recipes) {
      String meaning = Markdown.escape(r.meaning());
      page.append(Markdown.row(Markdown.code(r.option()), Markdown.code(r.spec()), meaning));
    }
  }

  private void use() {
    boolean soft = d.needs().contains(Need.PROBABILITIES);
    page.append("\n## Use\n\n```sh\n./segqa evaluate --reference R.nii.gz ");
    page.append(soft ? "--probabilities Q.nii.gz" : "--prediction P.nii.gz");
    page.append(d.kind() == Kind.METRIC ? " --metrics " : " --losses ").append(d.id());
    page.append("\n```\n");
  }

  /** Which values are good, in words. */
  static String better(Descriptor d) {
    return switch (d.direction()) {
      case HIGHER -> "larger";
      case LOWER -> "smaller";
      case ZERO -> "nearer to 0";
      case ONE -> "nearer to 1";
      case NONE -> "neither, it describes";
    };
  }

  private static String unit(String unit) {
    return switch (unit) {
      case "1" -> "none";
      case "spacing" -> "that of the spacing";
      case "spacing^n" -> "that of the spacing squared in 2D (area), cubed in 3D (volume)";
      case "spacing^(n-1)" -> "that of the spacing in 2D (length), squared in 3D (area)";
      default -> Markdown.escape(unit);
    };
  }

  private static String need(Need need) {
    return switch (need) {
      case LABELS -> "a label image as prediction, or one decided from probabilities";
      case PROBABILITIES -> "probabilities; for losses a label image counts as 0 and 1";
      case INSTANCES -> "objects: connected components, or given by their labels";
      case CASES -> "several cases";
    };
  }

  private static String gradient(GradientKind kind) {
    String meaning =
        switch (kind) {
          case EXACT -> "differentiable almost everywhere";
          case SUBGRADIENT -> "piecewise; at ties any valid subgradient";
          case FROZEN -> "what is computed from p on the way is held constant, as in training";
          case NONE -> "hard decisions cannot be differentiated";
        };
    return kind.text() + ": " + meaning;
  }

  private static String codes(List<String> words) {
    return words.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }
}
