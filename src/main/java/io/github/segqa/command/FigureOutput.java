package io.github.segqa.command;

import ij.macro.Interpreter;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.display.FigureFile;
import io.github.segqa.display.FigureWindow;
import io.github.segqa.display.ScoreWindow;
import io.github.segqa.figure.Figure;
import java.io.File;

/** Where a figure goes: to a file if one is named, and to the screen. */
final class FigureOutput {
  private final File file;

  /**
   * Checks the file before the work begins.
   *
   * @param file its ending names the format; an empty path for none
   * @throws EvaluationException if there is no such format, or neither a file nor a screen
   */
  FigureOutput(File file) {
    this.file = file.getPath().isBlank() ? null : file;
    if (this.file != null) {
      FigureFile.checkEnding(file.toPath());
    } else if (ScoreWindow.headless()) {
      throw new EvaluationException(
          "Without a screen give a file: output=[plot.png] or .svg, or .csv or .json for the"
              + " numbers.");
    }
  }

  /** Writes the file and shows the figure; not in batch mode if there is a file. */
  void put(Figure figure) {
    if (file != null) {
      FigureFile.write(file.toPath(), figure);
    }
    if (!ScoreWindow.headless() && (file == null || !Interpreter.isBatchMode())) {
      FigureWindow.show(figure);
    }
  }
}
