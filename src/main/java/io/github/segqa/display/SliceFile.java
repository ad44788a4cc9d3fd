package io.github.segqa.display;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.chart.ChartFile;
import io.github.segqa.diagnostic.SliceFigure;
import io.github.segqa.io.OutputFile;
import io.github.segqa.report.SliceReport;
import io.github.segqa.report.TableFormat;
import io.github.segqa.result.SliceScore;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes scores of slices: as CSV or JSON, or drawn as PNG or SVG, by the ending of a name. */
public final class SliceFile {
  private static final List<String> PICTURES = List.of(".png", ".svg");

  private SliceFile() {}

  /**
   * @param file name of a file
   * @return whether its ending is that of a picture
   */
  public static boolean isPicture(Path file) {
    return PICTURES.stream().anyMatch(e -> ends(file, e));
  }

  private static boolean ends(Path file, String ending) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /**
   * To be called before long work.
   *
   * @param file where the scores shall go
   * @throws EvaluationException if its ending names no format
   */
  public static void checkEnding(Path file) {
    if (!isPicture(file) && !ends(file, ".csv") && !ends(file, ".json")) {
      throw new EvaluationException(
          "\""
              + file.getFileName()
              + "\" should end in .csv or .json for a table, or in .png or .svg for a plot.");
    }
  }

  /**
   * @param file where to; replaced if it exists
   * @param rows scores by measure, class, slice
   * @param figures makes plots of them
   * @throws EvaluationException if it cannot be written, or nothing has a value to plot
   */
  public static void write(Path file, List<SliceScore> rows, SliceFigure figures) {
    checkEnding(file);
    if (isPicture(file)) {
      ChartFile.write(file, SliceFigure.together(figures.plots(rows)));
    } else {
      TableFormat format = ends(file, ".csv") ? TableFormat.CSV : TableFormat.JSON;
      OutputFile.write(file, to -> SliceReport.write(rows, format, to));
    }
  }
}
