package io.github.segqa.report;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.io.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documentation of all measures as Markdown: a page each, and an index. */
public final class MeasurePages {
  private static final String INDEX = "README.md";

  private final List<Descriptor> list;
  private final Recipes recipes;

  /**
   * @param list the measures to document, ordered by family
   * @param measures what is installed
   */
  public MeasurePages(List<Descriptor> list, MeasureService measures) {
    this.list = List.copyOf(list);
    this.recipes = new Recipes(measures);
  }

  /**
   * @return text by file name: {@code KIND-ID.md} for each measure, and the index {@code README.md}
   */
  public Map<String, String> texts() {
    Map<String, String> all = new TreeMap<>();
    for (Descriptor d : list) {
      all.put(fileName(d), MeasurePage.text(d, recipes.of(d)));
    }
    all.put(INDEX, index());
    return all;
  }

  /**
   * Writes all pages; other files in the folder are left alone.
   *
   * @param folder made if it is missing
   * @throws EvaluationException if a file cannot be written
   */
  public void write(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new EvaluationException(
          "Cannot make the folder \"" + folder + "\" for the pages: " + e + ".", e);
    }
    texts().forEach((name, text) -> OutputFile.write(folder.resolve(name), to -> to.append(text)));
  }

  private static String fileName(Descriptor d) {
    return d.kind().text() + "-" + d.id() + ".md";
  }

  private String index() {
    StringBuilder b = new StringBuilder("# Measures\n\n");
    b.append("What SegQA computes, written by `./segqa measures --format markdown --out");
    b.append(" docs/measures`.\nA metric and a loss may have the same id; each has its page.\n");
    for (Kind kind : Kind.values()) {
      index(kind, b);
    }
    return b.toString();
  }

  private void index(Kind kind, StringBuilder b) {
    List<Descriptor> all = list.stream().filter(d -> d.kind() == kind).toList();
    b.append("\n## ").append(kind == Kind.METRIC ? "Metrics" : "Losses");
    b.append(" (").append(all.size()).append(")\n");
    String family = "";
    for (Descriptor d : all) {
      if (!d.family().equals(family)) {
        family = d.family();
        b.append("\n### ").append(Markdown.escape(family)).append("\n\n");
        b.append(Markdown.header("id", "name", "range", "better", "unit"));
      }
      b.append(row(d));
    }
  }

  private static String row(Descriptor d) {
    return Markdown.row(
        "[`" + d.id() + "`](" + fileName(d) + ")",
        Markdown.escape(d.name()),
        Markdown.code(d.range()),
        MeasurePage.better(d),
        d.unit());
  }
}
