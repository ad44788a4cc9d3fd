package io.github.segqa.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.segqa.engine.ConventionRow;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the values of one pair by the definitions of all tools. */
public final class ConventionReport {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private ConventionReport() {}

  /**
   * @param rows values, ordered by metric
   * @param format form
   * @param to takes the text
   * @throws IOException if writing fails
   */
  public static void write(List<ConventionRow> rows, TableFormat format, Appendable to)
      throws IOException {
    switch (format) {
      case JSON -> {
        GSON.toJson(rows.stream().map(ConventionReport::object).toList(), to);
        to.append('\n');
      }
      case CSV -> csv(rows, to);
      default -> table(rows, to);
    }
  }

  private static Map<String, Object> object(ConventionRow r) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("class", r.label());
    o.put("metric", r.metric());
    o.put("convention", r.convention().name());
    o.put("reported_as", r.reportedAs());
    o.put("spec", r.spec());
    o.put("value", number(r.value().number()));
    o.put("unit", r.unit());
    o.put("ours", number(r.ours()));
    o.put("why", r.why());
    return o;
  }

  private static Object number(double v) {
    return Double.isNaN(v) || Double.isInfinite(v) ? Double.toString(v) : (Object) v;
  }

  private static void csv(List<ConventionRow> rows, Appendable to) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    CSVPrinter printer = new CSVPrinter(to, format);
    printer.printRecord(
        "class", "metric", "convention", "reported_as", "spec", "value", "unit", "ours", "why");
    for (ConventionRow r : rows) {
      printer.printRecord(
          r.label(),
          r.metric(),
          r.convention().name(),
          r.reportedAs(),
          r.spec(),
          Numbers.full(r.value().number()),
          r.unit(),
          Numbers.full(r.ours()),
          r.why());
    }
    printer.flush();
  }

  private static void table(List<ConventionRow> rows, Appendable to) throws IOException {
    String title = "";
    for (ConventionRow r : rows) {
      String next = r.metric() + ", class " + r.label();
      if (!next.equals(title)) {
        title = next;
        to.append('\n').append(title).append('\n');
      }
      String value = Numbers.brief(r.value().number()) + " " + r.unit();
      to.append(
          String.format(
              Locale.ROOT, "  %-20s %14s  %s%n", r.convention().name(), value.strip(), r.why()));
    }
  }
}
