package io.github.segqa.io;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import io.github.segqa.api.EvaluationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads small matrices: costs of confusing classes (one row a reference class) and pairs of classes
 * that must not touch. JSON such as {@code [[0,1],[1,0]]}, as text or in a file, or a file of
 * numbers separated by commas, semicolons or blanks; lines that begin with # are comments. Macros
 * quote with brackets, which takes the outer pair from the text: {@code [0,1],[1,0]} is the same.
 */
final class MatrixReader {
  private static final int MAX_BYTES = 1 << 20;
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*|\\s+");

  private MatrixReader() {}

  /**
   * @param key {@code cost_matrix} or {@code forbidden_adjacency}
   * @param value JSON text, or the name of a file
   * @return rows of finite numbers, all of the length that the key asks for
   * @throws EvaluationException if it is no such matrix
   */
  static double[][] read(String key, String value) {
    String name = value.strip().startsWith("[") ? "The text of " + key : key + " \"" + value + "\"";
    String text = value.strip().startsWith("[") ? value : fileText(name, value);
    double[][] rows = text.strip().startsWith("[") ? json(name, text) : table(name, text);
    check(name, key.equals("cost_matrix") ? rows.length : 2, rows);
    if (key.equals("forbidden_adjacency")) {
      checkPairs(name, rows);
    }
    return rows;
  }

  private static String fileText(String name, String value) {
    try {
      Path file = Path.of(value);
      if (Files.size(file) > MAX_BYTES) {
        throw new EvaluationException(name + " is too large for a matrix of classes.");
      }
      return Files.readString(file);
    } catch (IOException | InvalidPathException e) {
      throw new EvaluationException(
          name + " cannot be read. Give a file of numbers, or JSON such as [[0,1],[1,0]].", e);
    }
  }

  private static double[][] json(String name, String text) {
    try {
      boolean rowsOnly = text.strip().matches("(?s)\\[\\s*[-+.\\d].*");
      double[][] rows = new Gson().fromJson(rowsOnly ? "[" + text + "]" : text, double[][].class);
      for (double[] row : rows) {
        if (row == null) {
          throw new EvaluationException(name + " has a row that is null.");
        }
      }
      return rows;
    } catch (JsonParseException | NumberFormatException e) {
      throw new EvaluationException(
          name + " is no list of rows of numbers, such as [[0,1],[1,0]].", e);
    }
  }

  private static double[][] table(String name, String text) {
    List<double[]> rows = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        rows.add(row(name, line));
      }
    }
    return rows.toArray(new double[0][]);
  }

  private static double[] row(String name, String line) {
    String[] cells = SEPARATOR.split(line);
    double[] row = new double[cells.length];
    for (int i = 0; i < row.length; i++) {
      try {
        row[i] = Double.parseDouble(cells[i]);
      } catch (NumberFormatException e) {
        throw new EvaluationException(
            name + ": \"" + cells[i] + "\" is no number, in the line \"" + line + "\".", e);
      }
    }
    return row;
  }

  private static void check(String name, int width, double[][] rows) {
    for (double[] row : rows) {
      if (row.length != width) {
        throw new EvaluationException(
            name + " needs " + width + " numbers in every row, but one has " + row.length + ".");
      }
      for (double v : row) {
        if (!Double.isFinite(v) || v < 0) {
          throw new EvaluationException(
              name + " holds " + v + "; numbers must be finite and not negative.");
        }
      }
    }
    if (rows.length == 0) {
      throw new EvaluationException(name + " is empty.");
    }
  }

  private static void checkPairs(String name, double[][] pairs) {
    for (double[] pair : pairs) {
      if (pair[0] != Math.rint(pair[0]) || pair[1] != Math.rint(pair[1]) || pair[0] == pair[1]) {
        throw new EvaluationException(
            name
                + " holds the pair "
                + pair[0]
                + ", "
                + pair[1]
                + "; a pair is two different class numbers.");
      }
    }
  }
}
