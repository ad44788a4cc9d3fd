package io.github.segqa.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Param;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what measures are: the list of the shell, and the tables of the documentation. */
public final class Catalogue {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** Forms of the list. */
  public enum Format {
    /** Aligned columns. */
    TABLE,
    /** An array of objects with everything that is known. */
    JSON,
    /** A table for documentation. */
    MARKDOWN
  }

  private Catalogue() {}

  /**
   * @param list measures
   * @param format form
   * @param to takes the text
   * @throws IOException if writing fails
   */
  public static void write(List<Descriptor> list, Format format, Appendable to) throws IOException {
    switch (format) {
      case JSON -> {
        GSON.toJson(list.stream().map(Catalogue::object).toList(), to);
        to.append('\n');
      }
      case MARKDOWN -> {
        to.append("| kind | id | name | family | parameters | formula | range | source |\n");
        to.append("|---|---|---|---|---|---|---|---|\n");
        for (Descriptor d : list) {
          to.append(markdown(d)).append('\n');
        }
      }
      default -> {
        for (Descriptor d : list) {
          String call = d.params().isEmpty() ? d.id() : d.id() + "(" + parameters(d) + ")";
          to.append(
              String.format(
                  Locale.ROOT,
                  "%-6s  %-13s  %s: %s%n",
                  d.kind().text(),
                  d.family(),
                  call,
                  d.cost().isEmpty() ? d.name() : d.name() + "; costs " + d.cost()));
        }
      }
    }
  }

  private static String markdown(Descriptor d) {
    List<String> cells =
        List.of(
            d.kind().text(),
            "`" + d.id() + "`",
            d.name(),
            d.family(),
            parameters(d),
            "`" + d.formula() + "`",
            d.range(),
            source(d));
    return "| "
        + String.join(" | ", cells.stream().map(c -> c.replace("|", "\\|")).toList())
        + " |";
  }

  /**
   * @param d a measure
   * @return its parameters with their defaults
   */
  public static String parameters(Descriptor d) {
    return String.join(", ", d.params().stream().map(Param::toString).toList());
  }

  /**
   * @param d a measure
   * @return citation and link
   */
  public static String source(Descriptor d) {
    return d.doi().isEmpty() ? d.source() : d.source() + ", " + d.doi();
  }

  private static Map<String, Object> object(Descriptor d) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("kind", d.kind().text());
    o.put("id", d.id());
    o.put("name", d.name());
    o.put("aliases", d.aliases());
    o.put("family", d.family());
    o.put("formula", d.formula());
    o.put("params", d.params().stream().map(Catalogue::object).toList());
    o.put("range", d.range());
    o.put("direction", lower(d.direction()));
    o.put("unit", d.unit());
    o.put("spacing", d.spacing());
    o.put("needs", d.needs().stream().map(Catalogue::lower).toList());
    o.put("extras", d.extras());
    o.put("gradient", d.gradient().text());
    o.put("perfect", d.perfect());
    o.put("cost", d.cost());
    o.put("source", d.source());
    o.put("doi", d.doi());
    o.put("named_in", d.namedIn());
    o.put("notes", d.notes());
    return o;
  }

  private static Map<String, Object> object(Param<?> p) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("name", p.name());
    o.put("type", lower(p.type()));
    o.put("default", Param.text(p.def()));
    o.put("domain", p.domain());
    o.put("unit", p.unit());
    o.put("help", p.doc());
    return o;
  }

  private static String lower(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param d a measure
   * @return everything known, in lines of plain text, as dialogs and {@code --help} show it
   */
  public static List<String> describe(Descriptor d) {
    List<String> lines = new ArrayList<>();
    lines.add(d.name() + " (" + d.kind().text() + " " + d.id() + ", " + d.family() + ")");
    lines.add("Formula: " + d.formula());
    lines.add("Range: " + d.range() + ", better: " + lower(d.direction()));
    for (Param<?> p : d.params()) {
      lines.add("  " + p + " - " + p.domain() + ". " + p.doc());
    }
    if (!d.cost().isEmpty()) {
      lines.add("Cost: " + d.cost());
    }
    lines.add("Source: " + source(d));
    if (!d.notes().isEmpty()) {
      lines.add(d.notes());
    }
    return lines;
  }
}
