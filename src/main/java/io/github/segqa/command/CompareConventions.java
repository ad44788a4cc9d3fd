package io.github.segqa.command;

import ij.measure.ResultsTable;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.display.ScoreWindow;
import io.github.segqa.engine.ConventionRow;
import io.github.segqa.engine.Request;
import io.github.segqa.io.OutputFile;
import io.github.segqa.report.ConventionReport;
import io.github.segqa.report.ConventionTable;
import io.github.segqa.report.TableFormat;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** Distances of one pair by the definitions of all known tools, and why they differ. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>SegQA>Compare Conventions...",
    initializer = CaseCommand.PRESELECT)
public final class CompareConventions extends CaseCommand {
  @Parameter(label = "Labels (blank: all)", persist = false, required = false)
  private String labels = "";

  @Parameter(label = "Ignored label", persist = false, required = false)
  private String ignored = "";

  @Parameter(label = "Cutoff of probabilities", persist = false, required = false)
  private String cutoff = "0.5";

  @Parameter(label = "Options, further", persist = false, required = false)
  private String options = "";

  @Parameter(label = "Output file (.csv, .json)", persist = false, required = false)
  private File output = new File("");

  @Parameter(type = ItemIO.OUTPUT)
  private ResultsTable table;

  @Override
  void perform(Progress progress) {
    boolean wanted = !output.getPath().isBlank();
    TableFormat format = wanted ? TableFormat.ofFile(output.toPath()) : TableFormat.TABLE;
    OpenCase opened =
        opened(
            setup()
                .option("labels", labels)
                .option("ignored", ignored)
                .option("cutoff", cutoff)
                .further(options),
            progress);
    List<ConventionRow> rows = new ArrayList<>();
    for (int label : classes(opened, progress)) {
      rows.addAll(segqa().conventions(opened.loaded(), opened.request(), label));
    }
    table = ConventionTable.of(rows);
    if (wanted) {
      OutputFile.write(output.toPath(), to -> ConventionReport.write(rows, format, to));
    }
    if (!wanted || !ScoreWindow.headless()) {
      String title = "conventions of " + opened.loaded().data().id();
      ScoreWindow.show(title, table, to -> ConventionReport.write(rows, TableFormat.TABLE, to));
    }
  }

  /** The chosen classes, or all foreground labels that occur. */
  private int[] classes(OpenCase opened, Progress progress) {
    Request request = opened.request();
    if (request.classes() != null) {
      return request.classes().stream().mapToInt(Integer::intValue).toArray();
    }
    int[] found =
        Arrays.stream(segqa().view(opened.loaded(), request, progress).classes())
            .filter(label -> label != 0)
            .toArray();
    if (found.length == 0) {
      throw new EvaluationException(
          "Both images are background only: there is no class to compare.");
    }
    return found;
  }
}
