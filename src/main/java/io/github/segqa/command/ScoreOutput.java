package io.github.segqa.command;

import ij.measure.ResultsTable;
import io.github.segqa.display.ScoreWindow;
import io.github.segqa.io.OutputFile;
import io.github.segqa.report.Report;
import io.github.segqa.report.Reports;
import io.github.segqa.result.CaseResult;
import java.io.File;
import java.util.List;
import org.scijava.log.LogService;
import org.scijava.plugin.PluginService;

/** Where scores go: to a file if one is named, and to the screen. */
final class ScoreOutput {
  private final File file;
  private final Report report;
  private final LogService log;

  /**
   * Finds the format before the work begins.
   *
   * @param file its ending names the format; an empty path for no file
   * @throws io.github.segqa.api.EvaluationException if there is no such format
   */
  ScoreOutput(File file, PluginService plugins, LogService log) {
    boolean wanted = !file.getPath().isBlank();
    this.file = wanted ? file : null;
    this.report = wanted ? Reports.forFile(file.toPath(), plugins) : null;
    this.log = log;
  }

  /** Writes the file, tells what was compared and shows the table. */
  void show(CaseResult result, ResultsTable table) {
    ScoreWindow.tell(result, log);
    if (file != null) {
      OutputFile.write(file.toPath(), to -> report.write(List.of(result), to));
    }
    if (file == null || !ScoreWindow.headless()) {
      ScoreWindow.show(result, table);
    }
  }
}
