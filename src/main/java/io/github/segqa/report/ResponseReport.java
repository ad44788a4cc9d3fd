package io.github.segqa.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.segqa.response.OverallRows;
import io.github.segqa.response.ResponseRow;
import io.github.segqa.result.Score;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes how measures respond to faults. */
public final class ResponseReport {
  static final List<String> COLUMNS =
      List.of("perturbation", "grade", "kind", "spec", "class", "value", "unit", "status", "note");

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private ResponseReport() {}

  /**
   * @param rows values, ordered by perturbation and grade
   * @param format form
   * @param to takes the text
   * @throws IOException if writing fails
   */
  public static void write(List<ResponseRow> rows, TableFormat format, Appendable to)
      throws IOException {
    switch (format) {
      case JSON -> {
        GSON.toJson(rows.stream().map(ResponseReport::object).toList(), to);
        to.append('\n');
      }
      case CSV -> csv(rows, to);
      default -> table(rows, to);
    }
  }

  private static Map<String, Object> object(ResponseRow r) {
    Score s = r.score();
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("perturbation", r.perturbation());
    o.put("grade", r.grade());
    o.put("kind", s.kind().text());
    o.put("spec", s.spec());
    o.put("class", s.label());
    double v = s.value();
    o.put("value", Double.isNaN(v) || Double.isInfinite(v) ? Double.toString(v) : (Object) v);
    o.put("unit", s.unit());
    o.put("status", s.status().name().toLowerCase(Locale.ROOT));
    o.put("note", s.note());
    return o;
  }

  private static void csv(List<ResponseRow> rows, Appendable to) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    CSVPrinter printer = new CSVPrinter(to, format);
    printer.printRecord(COLUMNS);
    for (ResponseRow r : rows) {
      printer.printRecord(cells(r));
    }
    printer.flush();
  }

  /** One text a column. */
  static List<String> cells(ResponseRow r) {
    Score s = r.score();
    return List.of(
        r.perturbation(),
        String.valueOf(r.grade()),
        s.kind().text(),
        s.spec(),
        s.label(),
        Numbers.full(s.value()),
        s.unit(),
        s.status().name().toLowerCase(Locale.ROOT),
        s.note());
  }

  private static void table(List<ResponseRow> rows, Appendable to) throws IOException {
    Map<List<String>, List<String>> lines = lines(rows);
    int grades = lines.values().stream().mapToInt(List::size).max().orElse(0);
    List<String> head = new ArrayList<>();
    for (int g = 0; g < grades; g++) {
      head.add("grade " + g);
    }
    line(List.of("perturbation", "kind", "measure"), head, to);
    for (Map.Entry<List<String>, List<String>> e : lines.entrySet()) {
      line(e.getKey(), e.getValue(), to);
    }
  }

  /** Values by perturbation, kind and measure; of single classes where there is no mean. */
  private static Map<List<String>, List<String>> lines(List<ResponseRow> rows) {
    Map<List<String>, List<String>> lines = new LinkedHashMap<>();
    for (ResponseRow r : OverallRows.of(rows)) {
      Score s = r.score();
      String name = s.label().equals(Score.MEAN) ? s.spec() : s.spec() + " of " + s.label();
      lines
          .computeIfAbsent(List.of(r.perturbation(), s.kind().text(), name), k -> new ArrayList<>())
          .add(Numbers.brief(s.value()));
    }
    return lines;
  }

  private static void line(List<String> names, List<String> values, Appendable to)
      throws IOException {
    to.append(String.format(Locale.ROOT, "%-14s  %-6s  %-24s", names.toArray()));
    for (String v : values) {
      to.append(String.format(Locale.ROOT, "  %12s", v));
    }
    to.append('\n');
  }
}
