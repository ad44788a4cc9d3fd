package io.github.segqa.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Outcomes of many rows, per measure. */
public final class SelfCheckSummary {
  private static final int EXAMPLES = 3;

  private static final class Line {
    private int rows;
    private int wrong;
    private int unknown;
    private double worst;
    private final List<String> examples = new ArrayList<>();
  }

  private final Map<String, Line> lines = new TreeMap<>();

  /**
   * @param file name of the file of the row
   * @param o how it came out
   */
  public void add(String file, GoldenOutcome o) {
    String id = o.row().kind().text() + " " + o.row().id();
    Line line = lines.computeIfAbsent(id, k -> new Line());
    line.rows++;
    switch (o.status()) {
      case UNKNOWN -> line.unknown++;
      case WRONG -> {
        line.wrong++;
        line.worst = Math.max(line.worst, o.excess());
        if (line.examples.size() < EXAMPLES) {
          line.examples.add(file + " " + o.row().params() + ": " + o.message());
        }
      }
      default -> line.worst = Math.max(line.worst, o.excess());
    }
  }

  /**
   * @return whether every row was computed and met
   */
  public boolean right() {
    return lines.values().stream().allMatch(l -> l.wrong == 0 && l.unknown == 0);
  }

  /**
   * @return a table for reading: per measure rows, worst deviation in units of its tolerance, rows
   *     beyond tolerance, rows that cannot be computed; then a closing line
   */
  public List<String> lines() {
    List<String> out = new ArrayList<>();
    out.add(row("measure", "rows", "worst/tolerance", "beyond", "not computed"));
    int rows = 0;
    int wrong = 0;
    int unknown = 0;
    for (Map.Entry<String, Line> e : lines.entrySet()) {
      Line l = e.getValue();
      String worst = String.format(Locale.ROOT, "%.3g", l.worst);
      out.add(row(e.getKey(), "" + l.rows, worst, "" + l.wrong, "" + l.unknown));
      l.examples.forEach(x -> out.add("    " + x));
      rows += l.rows;
      wrong += l.wrong;
      unknown += l.unknown;
    }
    out.add(
        String.format(
            Locale.ROOT,
            "%d measures, %d rows: %d within tolerance, %d beyond, %d not computed",
            lines.size(),
            rows,
            rows - wrong - unknown,
            wrong,
            unknown));
    return out;
  }

  private static String row(String id, String rows, String worst, String wrong, String unknown) {
    return String.format(Locale.ROOT, "%-46s %6s %16s %7s %13s", id, rows, worst, wrong, unknown);
  }
}
