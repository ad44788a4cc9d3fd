package io.github.segqa.report;

import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores of one case crosswise, for reading: a row a class, a column a measure, and below a note
 * for every cell that was not measured and for every mean that leaves classes out.
 *
 * @param columns measures, with their units in parentheses
 * @param rows classes and then the mean, each with as many cells as there are columns
 * @param notes why something has no value, or is missing in a mean; one sentence each
 */
public record ScoreGrid(List<String> columns, List<Row> rows, List<String> notes) {
  /**
   * One class.
   *
   * @param label label and name of the class, or {@link Score#MEAN}
   * @param cells values with six digits; the status instead of a value that is missing; empty where
   *     the measure has nothing to say of this class
   */
  public record Row(String label, List<String> cells) {}

  /**
   * @param scores of one case; those that are tables are left out
   * @return the same crosswise
   */
  public static ScoreGrid of(List<Score> scores) {
    List<String> columns = new ArrayList<>();
    Map<String, String[]> rows = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    List<Score> numbers = scores.stream().filter(s -> s.table() == null).toList();
    numbers.stream().map(ScoreGrid::column).distinct().forEach(columns::add);
    for (Score s : numbers) {
      String[] row =
          rows.computeIfAbsent(
              (s.label() + " " + s.labelName()).strip(), k -> new String[columns.size()]);
      row[columns.indexOf(column(s))] = cell(s);
    }
    List<Row> all = new ArrayList<>();
    rows.forEach((label, cells) -> all.add(row(label, cells)));
    if (all.size() == 2) {
      all.removeIf(r -> r.label.equals(Score.MEAN)); // the mean of one class says nothing new
    }
    boolean mean = all.stream().anyMatch(r -> r.label.equals(Score.MEAN));
    numbers.stream()
        .filter(s -> mean || !s.label().equals(Score.MEAN))
        .forEach(s -> note(s, notes));
    all.sort((a, b) -> Boolean.compare(a.label.equals(Score.MEAN), b.label.equals(Score.MEAN)));
    return new ScoreGrid(List.copyOf(columns), List.copyOf(all), List.copyOf(notes));
  }

  private static String column(Score s) {
    boolean plain = s.unit().isEmpty() || s.unit().equals("1");
    return plain ? s.spec() : s.spec() + " (" + s.unit() + ")";
  }

  private static String cell(Score s) {
    return s.status() == Status.OK ? Numbers.brief(s.value()) : status(s);
  }

  private static String status(Score s) {
    return s.status().name().toLowerCase(Locale.ROOT);
  }

  private static Row row(String label, String[] cells) {
    List<String> filled = new ArrayList<>();
    for (String c : cells) {
      filled.add(c == null ? "" : c);
    }
    return new Row(label, List.copyOf(filled));
  }

  private static void note(Score s, List<String> notes) {
    boolean told =
        s.status() != Status.OK
            || s.note().contains("left out")
            || s.note().contains("_empty="); // no measurement, but a rule for empty objects
    if (told && !s.note().isEmpty()) {
      notes.add(s.spec() + ", " + s.label() + ": " + status(s) + ", " + s.note());
    }
  }
}
