package io.github.segqa.command;

import ij.IJ;
import ij.macro.Interpreter;
import ij.measure.ResultsTable;
import io.github.segqa.diagnostic.SliceFigure;
import io.github.segqa.diagnostic.SlicePlot;
import io.github.segqa.display.ScoreWindow;
import io.github.segqa.display.SliceFile;
import io.github.segqa.display.SlicePlotWindow;
import io.github.segqa.report.SliceReport;
import io.github.segqa.report.TableFormat;
import io.github.segqa.result.SliceScore;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Where scores of slices go: to a file if one is named, and to the screen. */
final class SliceOutput {
  private final File file;

  /**
   * Checks the ending before the work begins.
   *
   * @param file its ending names the format; an empty path for no file
   * @throws io.github.segqa.api.EvaluationException if there is no such format
   */
  SliceOutput(File file) {
    this.file = file.getPath().isBlank() ? null : file;
    if (this.file != null) {
      SliceFile.checkEnding(file.toPath());
    }
  }

  /** Writes the file; without a screen and a file the table is printed. */
  void write(List<SliceScore> rows, SliceFigure figures) {
    if (file != null) {
      SliceFile.write(file.toPath(), rows, figures);
    } else if (ScoreWindow.headless()) {
      IJ.log(text(rows));
    }
  }

  /** Whether windows are wanted: there is a screen, and no macro in batch mode. */
  static boolean shows() {
    return !ScoreWindow.headless() && !Interpreter.isBatchMode();
  }

  /** Opens the plot, the table and, if it is not open, the stack. */
  static void show(List<SlicePlot> plots, Canvas canvas, int[] planes, ResultsTable table) {
    SliceScore first = plots.get(0).rows().get(0);
    String name = first.score().caseId();
    canvas.show(name, canvas.image().getNSlices() / 2);
    SlicePlotWindow.open(plots, canvas.image(), planes).list(table, "SegQA slices: " + name);
  }

  private static String text(List<SliceScore> rows) {
    StringBuilder text = new StringBuilder();
    try {
      SliceReport.write(rows, TableFormat.TABLE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().strip();
  }
}
