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
    o.put("metric", r.metric());
    o.put("convention", r.convention().name());
    o.put("reported_as", r.reportedAs());
    o.put("spec", r.spec());
    double v = r.value().number();
    o.put("value", Double.isNaN(v) || Double.isInfinite(v) ? Double.toString(v) : (Object) v);
    o.put("unit", r.unit());
    o.put("why", r.why());
    return o;
  }

  private static void csv(List<ConventionRow> rows, Appendable to) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    CSVPrinter printer = new CSVPrinter(to, format);
    printer.printRecord("metric", "convention", "reported_as", "spec", "value", "unit", "why");
    for (ConventionRow r : rows) {
      printer.printRecord(
          r.metric(),
          r.convention().name(),
          r.reportedAs(),
          r.spec(),
          Numbers.full(r.value().number()),
          r.unit(),
          r.why());
    }
    printer.flush();
  }

  private static void table(List<ConventionRow> rows, Appendable to) throws IOException {
    String metric = "";
    for (ConventionRow r : rows) {
      if (!r.metric().equals(metric)) {
        metric = r.metric();
        to.append('\n').append(metric).append('\n');
      }
      String value = Numbers.brief(r.value().number()) + " " + r.unit();
      to.append(
          String.format(
              Locale.ROOT, "  %-20s %14s  %s%n", r.convention().name(), value.strip(), r.why()));
    }
  }
}
