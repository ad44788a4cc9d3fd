package io.github.segqa.display;

import ij.IJ;
import ij.WindowManager;
import ij.macro.Interpreter;
import ij.measure.ResultsTable;
import io.github.segqa.io.OutputFile;
import io.github.segqa.report.TableReport;
import io.github.segqa.result.CaseResult;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.scijava.log.LogService;

/**
 * Shows scores: in a table window with what was compared in the Log; without a screen on the
 * standard output.
 */
public final class ScoreWindow {
  /** All columns up to the value and its unit are seen without scrolling. */
  private static final int WIDTH = 860;

  private ScoreWindow() {}

  /**
   * @return whether ImageJ runs without windows
   */
  public static boolean headless() {
    return GraphicsEnvironment.isHeadless() || IJ.getInstance() == null;
  }

  /**
   * Tells geometry and warnings.
   *
   * @param result one case
   * @param log takes the lines if there are no windows
   */
  public static void tell(CaseResult result, LogService log) {
    Stream<String> geometry =
        result.geometry().get("inputs") instanceof List<?> lines
            ? lines.stream().map(Object::toString)
            : Stream.empty();
    geometry.forEach(headless() ? log::info : IJ::log);
    tell(result.warnings(), log);
  }

  /**
   * Tells warnings.
   *
   * @param warnings one sentence each
   * @param log takes the lines if there are no windows
   */
  public static void tell(List<String> warnings, LogService log) {
    if (headless()) {
      warnings.forEach(log::warn);
    } else {
      warnings.forEach(w -> IJ.log("Warning: " + w));
    }
  }

  /**
   * Shows the table as {@code SegQA: CASE}, but not in batch mode, where no windows are wanted.
   *
   * @param result one case
   * @param table its scores
   */
  public static void show(CaseResult result, ResultsTable table) {
    show(result.caseId(), table, to -> new TableReport().write(List.of(result), to));
  }

  /**
   * Shows a table as {@code SegQA: TITLE}, but not in batch mode, where no windows are wanted.
   *
   * @param title what it is about
   * @param table what is shown
   * @param text the same for reading, printed if there are no windows
   */
  public static void show(String title, ResultsTable table, OutputFile.Content text) {
    if (headless()) {
      IJ.log(text(text));
    } else if (!Interpreter.isBatchMode()) {
      show("SegQA: " + title, table);
    }
  }

  /**
   * Shows any table; needs a screen.
   *
   * @param title of the window
   * @param table what is shown
   */
  public static void show(String title, ResultsTable table) {
    boolean isNew = WindowManager.getWindow(title) == null;
    table.show(title);
    Window window = WindowManager.getWindow(title);
    if (isNew && window != null) {
      window.setSize(Math.max(window.getWidth(), WIDTH), window.getHeight());
    }
  }

  private static String text(OutputFile.Content content) {
    StringBuilder text = new StringBuilder();
    try {
      content.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().strip();
  }
}
