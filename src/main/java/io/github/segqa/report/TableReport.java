package io.github.segqa.report;

import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scijava.plugin.Plugin;

/** Results for reading in a terminal: aligned columns, six digits, then the notes. */
@Plugin(type = Report.class)
public final class TableReport implements Report {
  private static final int VALUE = 2;

  /** Rows of a table that are shown at its beginning and at its end. */
  private static final int SHOWN = 6;

  @Override
  public String format() {
    return "table";
  }

  @Override
  public void write(List<CaseResult> results, Appendable to) throws IOException {
    for (CaseResult r : results) {
      to.append("Case ").append(r.caseId()).append('\n');
      List<String[]> rows = new ArrayList<>();
      rows.add(new String[] {"measure", "class", "value", "unit", "note"});
      for (Score s : r.scores()) {
        if (!isMeanOfOne(s, r.scores())) {
          rows.add(row(s));
        }
      }
      TableText.columns(rows, VALUE, to);
      for (Score s : r.scores()) {
        if (TableText.isLarge(s)) {
          large(s, to);
        }
      }
    }
  }

  /** The first and the last rows of a table, below the scores. */
  private static void large(Score s, Appendable to) throws IOException {
    List<List<String>> grid = TableText.grid(s.table(), Numbers::brief);
    int rows = grid.size() - 1;
    List<String[]> shown = new ArrayList<>();
    for (int i = 0; i <= rows; i++) {
      if (i <= SHOWN || i > rows - SHOWN) {
        shown.add(grid.get(i).toArray(String[]::new));
      } else if (i == SHOWN + 1) {
        shown.add(new String[] {"... " + (rows - 2 * SHOWN) + " more"});
      }
    }
    String label = s.label().equals(Score.MEAN) ? "" : ", class " + label(s);
    to.append('\n').append(s.spec()).append(label).append('\n');
    TableText.columns(shown, -1, to);
  }

  private static String label(Score s) {
    return s.labelName().isEmpty() ? s.label() : s.label() + " " + s.labelName();
  }

  /** The mean of a single class says nothing new. */
  private static boolean isMeanOfOne(Score s, List<Score> all) {
    return s.label().equals(Score.MEAN)
        && all.stream().filter(o -> o.kind() == s.kind() && o.spec().equals(s.spec())).count() == 2;
  }

  private static String[] row(Score s) {
    String value = Numbers.brief(s.value());
    if (s.table() != null) {
      int n = s.table().rows().length;
      value = n > 1 ? n + " rows, below" : TableText.line(s.table(), Numbers::brief);
    }
    boolean told = s.status() == Status.OK;
    String status = told ? "" : s.status().name().toLowerCase(Locale.ROOT) + ": ";
    return new String[] {s.spec(), label(s), value, s.unit(), status + s.note()};
  }
}
