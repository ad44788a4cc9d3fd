package io.github.segqa.report;

import io.github.segqa.api.Table;
import io.github.segqa.result.Score;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Results that are tables, as text in which every column has its name. */
final class TableText {
  /** Above the names of the rows of a matrix. */
  private static final String ROWS = "reference";

  private TableText() {}

  /** The names of the columns, then the rows; the rows of a matrix start with their name. */
  static List<List<String>> grid(Table t, DoubleFunction<String> number) {
    boolean matrix = t.shape() == Table.Shape.MATRIX;
    List<List<String>> grid = new ArrayList<>();
    grid.add(named(matrix ? ROWS : null, t.columns().stream()));
    for (int i = 0; i < t.rows().length; i++) {
      String name = matrix ? t.columns().get(i) : null;
      grid.add(named(name, Arrays.stream(t.rows()[i]).mapToObj(number)));
    }
    return grid;
  }

  private static List<String> named(String name, Stream<String> cells) {
    return Stream.concat(Stream.ofNullable(name), cells).toList();
  }

  /** One row as {@code tp=2 fp=1}; many as lines separated by semicolons, the names first. */
  static String line(Table t, DoubleFunction<String> number) {
    List<List<String>> grid = grid(t, number);
    if (grid.size() == 2) {
      return IntStream.range(0, t.columns().size())
          .mapToObj(i -> t.columns().get(i) + "=" + number.apply(t.rows()[0][i]))
          .collect(Collectors.joining(" "));
    }
    return grid.stream().map(row -> String.join(" ", row)).collect(Collectors.joining("; "));
  }

  /** Whether it is too large for a line. */
  static boolean isLarge(Score s) {
    return s.table() != null && s.table().rows().length > 1;
  }

  /** Aligned to the left, but one column to the right. */
  static void columns(List<String[]> rows, int right, Appendable to) throws IOException {
    int[] width = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        width[i] = Math.max(width[i], Math.min(row[i].length(), 60));
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        String blank = " ".repeat(Math.max(0, width[i] - row[i].length()));
        line.append(i == 0 ? "" : "  ");
        line.append(i == right ? blank + row[i] : row[i] + blank);
      }
      to.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
