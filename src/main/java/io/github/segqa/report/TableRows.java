package io.github.segqa.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.segqa.result.Score;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes one table measure of all classes of a case as one table, with the class in each row. */
public final class TableRows {
  private static final List<String> SUBJECT = List.of("case", "class", "class_name");

  private TableRows() {}

  /**
   * @param scores of one measure that gives tables; scores without table become a note, or nothing
   *     in files
   * @param format form
   * @param to takes the text
   * @throws IOException if writing fails
   */
  public static void write(List<Score> scores, TableFormat format, Appendable to)
      throws IOException {
    List<Score> tables = scores.stream().filter(s -> s.table() != null).toList();
    switch (format) {
      case JSON -> json(tables, to);
      case CSV -> csv(tables, to);
      default -> text(scores, to);
    }
  }

  private static List<String> subject(Score s) {
    return List.of(s.caseId(), s.label().equals(Score.MEAN) ? "" : s.label(), s.labelName());
  }

  private static void json(List<Score> tables, Appendable to) throws IOException {
    JsonArray all = new JsonArray();
    for (Score s : tables) {
      for (double[] row : s.table().rows()) {
        JsonObject o = new JsonObject();
        for (int i = 0; i < SUBJECT.size(); i++) {
          o.addProperty(SUBJECT.get(i), subject(s).get(i));
        }
        for (int i = 0; i < row.length; i++) {
          o.add(s.table().columns().get(i), JsonReport.number(row[i]));
        }
        o.addProperty("unit", s.unit());
        all.add(o);
      }
    }
    JsonReport.write(all, to);
  }

  private static void csv(List<Score> tables, Appendable to) throws IOException {
    CSVPrinter printer =
        new CSVPrinter(to, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
    for (Score s : tables) {
      List<List<String>> grid = TableText.grid(s.table(), Numbers::full);
      if (s == tables.get(0)) {
        printer.printRecord(around(SUBJECT, grid.get(0), "unit"));
      }
      for (List<String> row : grid.subList(1, grid.size())) {
        printer.printRecord(around(subject(s), row, s.unit()));
      }
    }
    printer.flush();
  }

  private static List<String> around(List<String> subject, List<String> row, String unit) {
    return Stream.of(subject, row, List.of(unit)).flatMap(List::stream).toList();
  }

  private static void text(List<Score> scores, Appendable to) throws IOException {
    for (Score s : scores) {
      if (s.table() == null && s.label().equals(Score.MEAN) && scores.size() > 1) {
        continue; // tables have no mean
      }
      String of = s.label().equals(Score.MEAN) ? "" : ", class " + s.label() + " " + s.labelName();
      String unit = s.unit().isEmpty() ? "" : " (" + s.unit() + ")";
      to.append('\n').append((s.spec() + of).strip()).append(unit).append('\n');
      if (s.table() == null) {
        to.append(s.note()).append('\n');
        continue;
      }
      List<String[]> rows = new ArrayList<>();
      TableText.grid(s.table(), Numbers::brief).forEach(r -> rows.add(r.toArray(String[]::new)));
      TableText.columns(rows, -1, to);
    }
  }
}
