package io.github.segqa.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.segqa.api.Kind;
import io.github.segqa.result.Position;
import io.github.segqa.result.Score;
import io.github.segqa.result.SliceScore;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes scores of slices. */
public final class SliceReport {
  /** Columns of the CSV file. */
  static final List<String> COLUMNS =
      List.of(
          "case",
          "kind",
          "spec",
          "class",
          "class_name",
          "axis",
          "slice",
          "x",
          "y",
          "z",
          "position_unit",
          "content",
          "reference_area",
          "prediction_area",
          "value",
          "unit",
          "status",
          "note");

  private SliceReport() {}

  /**
   * @param rows scores, in the order in which they are written
   * @param format form
   * @param to takes the text
   * @throws IOException if writing fails
   */
  public static void write(List<SliceScore> rows, TableFormat format, Appendable to)
      throws IOException {
    switch (format) {
      case JSON -> json(rows, to);
      case CSV -> csv(rows, to);
      default -> table(rows, to);
    }
  }

  private static void json(List<SliceScore> rows, Appendable to) throws IOException {
    JsonArray all = new JsonArray();
    for (SliceScore r : rows) {
      JsonObject o = JsonReport.json(r.score());
      o.addProperty("axis", axis(r));
      o.addProperty("slice", r.index());
      Position at = r.position();
      o.add("position", JsonReport.row(new double[] {at.x(), at.y(), at.z()}));
      o.addProperty("position_unit", at.unit());
      o.addProperty("content", content(r));
      o.add("reference_area", JsonReport.number(r.referenceArea()));
      o.add("prediction_area", JsonReport.number(r.predictionArea()));
      all.add(o);
    }
    JsonReport.write(all, to);
  }

  private static void csv(List<SliceScore> rows, Appendable to) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader(COLUMNS.toArray(String[]::new))
            .setRecordSeparator('\n')
            .get();
    CSVPrinter printer = new CSVPrinter(to, format);
    for (SliceScore r : rows) {
      printer.printRecord(cells(r));
    }
    printer.flush();
  }

  /** A row as text, in the order of the columns. */
  static List<String> cells(SliceScore r) {
    Score s = r.score();
    Position at = r.position();
    return List.of(
        s.caseId(),
        s.kind().text(),
        s.spec(),
        s.label(),
        s.labelName(),
        axis(r),
        String.valueOf(r.index()),
        Numbers.full(at.x()),
        Numbers.full(at.y()),
        Numbers.full(at.z()),
        at.unit(),
        content(r),
        Numbers.full(r.referenceArea()),
        Numbers.full(r.predictionArea()),
        Numbers.full(s.value()),
        s.unit(),
        s.status().name().toLowerCase(Locale.ROOT),
        s.note());
  }

  private static void table(List<SliceScore> rows, Appendable to) throws IOException {
    String title = "";
    for (SliceScore r : rows) {
      Score s = r.score();
      String next =
          s.kind() == Kind.LOSS
              ? "loss " + s.spec() + ", all classes"
              : s.spec() + ", class " + (s.label() + " " + s.labelName()).strip();
      if (!next.equals(title)) {
        title = next;
        to.append(String.format("%n%s%n", title));
        to.append(title(r.position().unit()));
      }
      to.append(
          line(
              axis(r) + " " + r.index(),
              place(r.position()),
              Numbers.brief(r.referenceArea()),
              Numbers.brief(r.predictionArea()),
              (Numbers.brief(s.value()) + " " + s.unit()).strip(),
              content(r).replace('_', ' ')));
    }
  }

  private static String title(String unit) {
    return line("slice", "position (" + unit + ")", "reference", "prediction", "value", "content");
  }

  private static String place(Position p) {
    return Numbers.brief(p.x()) + ", " + Numbers.brief(p.y()) + ", " + Numbers.brief(p.z());
  }

  private static String line(Object... cells) {
    return String.format("  %-8s %-26s %12s %12s %14s  %s%n", cells);
  }

  private static String axis(SliceScore r) {
    return "xyz".substring(r.axis(), r.axis() + 1);
  }

  private static String content(SliceScore r) {
    return r.content().name().toLowerCase(Locale.ROOT);
  }
}
