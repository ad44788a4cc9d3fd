package io.github.segqa.command;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.chart.ChartFile;
import io.github.segqa.diagnostic.ResponseFigure;
import io.github.segqa.io.OutputFile;
import io.github.segqa.report.ResponseReport;
import io.github.segqa.report.TableFormat;
import io.github.segqa.response.ResponseRow;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The file of responses: values or a plot, by its ending.
 *
 * @param file where to, or null for no file
 * @param format of values; null for a plot
 */
record ResponseOutput(Path file, TableFormat format) {
  /**
   * Finds the format before the work begins.
   *
   * @param file an empty path for no file
   * @throws EvaluationException if its ending is unknown
   */
  static ResponseOutput of(File file) {
    if (file.getPath().isBlank()) {
      return new ResponseOutput(null, null);
    }
    String name = file.getName().toLowerCase(Locale.ROOT);
    for (TableFormat f : TableFormat.values()) {
      boolean values = f != TableFormat.TABLE;
      if (values && name.endsWith("." + f.name().toLowerCase(Locale.ROOT))) {
        return new ResponseOutput(file.toPath(), f);
      }
    }
    if (!name.endsWith(".png") && !name.endsWith(".svg")) {
      throw new EvaluationException(
          "\""
              + file.getName()
              + "\" should end in .csv or .json for values, .png or .svg for a plot.");
    }
    return new ResponseOutput(file.toPath(), null);
  }

  /** Whether there is a file. */
  boolean given() {
    return file != null;
  }

  /** Writes the file, if there is one. */
  void write(String caseId, List<ResponseRow> rows) {
    if (file != null && format != null) {
      OutputFile.write(file, to -> ResponseReport.write(rows, format, to));
    } else if (file != null) {
      ChartFile.write(file, ResponseFigure.of(caseId, rows));
    }
  }

  /** The values of the whole case as text. */
  static String text(List<ResponseRow> rows) {
    StringBuilder text = new StringBuilder();
    try {
      ResponseReport.write(rows, TableFormat.TABLE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().stripTrailing();
  }
}
