package io.github.segqa.display;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.chart.ChartFile;
import io.github.segqa.figure.Figure;
import io.github.segqa.io.OutputFile;
import io.github.segqa.report.FigureReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes figures: drawn as PNG or SVG, or their numbers as CSV or JSON, by the ending of a name.
 */
public final class FigureFile {
  private static final List<String> ENDINGS = List.of("png", "svg", "csv", "json");

  private FigureFile() {}

  /**
   * To be called before long work.
   *
   * @param file where a figure shall go
   * @throws EvaluationException if its ending names no format
   */
  public static void checkEnding(Path file) {
    if (!ENDINGS.contains(ending(file))) {
      throw new EvaluationException(
          "\""
              + file
              + "\" should end in .png or .svg for a picture, or in .csv or .json for its"
              + " numbers.");
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * @param file where to; replaced if it exists
   * @param figure what is written
   * @throws EvaluationException if it cannot be written, or the ending is unknown
   */
  public static void write(Path file, Figure figure) {
    checkEnding(file);
    switch (ending(file)) {
      case "csv" -> OutputFile.write(file, to -> FigureReport.csv(figure, to));
      case "json" -> OutputFile.write(file, to -> FigureReport.json(figure, to));
      default -> ChartFile.write(file, figure);
    }
  }
}
