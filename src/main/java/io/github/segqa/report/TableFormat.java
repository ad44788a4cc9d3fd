package io.github.segqa.report;

import io.github.segqa.api.EvaluationException;
import java.nio.file.Path;
import java.util.Locale;

/** Forms of a report that is a table. */
public enum TableFormat {
  /** Aligned columns for reading. */
  TABLE,
  /** One line a row, in full precision. */
  CSV,
  /** An array of objects. */
  JSON;

  /**
   * @param file name of a file
   * @return the form that its ending names: {@code .csv} or {@code .json}
   * @throws EvaluationException if it has another ending
   */
  public static TableFormat ofFile(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return CSV;
    }
    if (name.endsWith(".json")) {
      return JSON;
    }
    throw new EvaluationException(
        "\"" + file.getFileName() + "\" should end in .csv or .json, which names the format.");
  }

  /**
   * @param given what the user asked for, or null
   * @param file where the report goes, or null for the terminal
   * @return what was asked for; else what the ending of the file names; else aligned columns
   */
  public static TableFormat orByEnding(TableFormat given, Path file) {
    if (given != null || file == null) {
      return given == null ? TABLE : given;
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") ? CSV : name.endsWith(".json") ? JSON : TABLE;
  }
}
