package io.github.segqa.command;

import ij.IJ;
import ij.macro.Interpreter;
import ij.measure.ResultsTable;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.diagnostic.ResponseFigure;
import io.github.segqa.display.FigureWindow;
import io.github.segqa.display.ScoreWindow;
import io.github.segqa.report.ResponseTable;
import io.github.segqa.response.Perturbations;
import io.github.segqa.response.ResponseOptions;
import io.github.segqa.response.ResponseRow;
import java.io.File;
import java.util.List;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** Makes a segmentation worse by degrees, to see which loss or metric notices which fault. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>SegQA>Loss Response...",
    initializer = CaseCommand.PRESELECT)
public final class LossResponseCommand extends CaseCommand {
  @Parameter(label = "Losses", persist = false, required = false)
  private String losses = "dice cross_entropy focal boundary";

  @Parameter(label = "Metrics", persist = false, required = false)
  private String metrics = "";

  @Parameter(label = "Faults (blank: all)", persist = false, required = false)
  private String faults = "";

  @Parameter(label = "Grades", persist = false, required = false)
  private String grades = "5";

  @Parameter(label = "Seed", persist = false, required = false)
  private String seed = "1";

  @Parameter(label = "Labels (blank: all)", persist = false, required = false)
  private String labels = "";

  @Parameter(label = "Ignored label", persist = false, required = false)
  private String ignored = "";

  @Parameter(label = "Options, further", persist = false, required = false)
  private String options = "";

  @Parameter(label = "Output file (.csv, .json, .png, .svg)", persist = false, required = false)
  private File output = new File("");

  @Parameter(type = ItemIO.OUTPUT)
  private ResultsTable table;

  @Override
  void perform(Progress progress) {
    ResponseOutput to = ResponseOutput.of(output);
    ResponseOptions how =
        new ResponseOptions(
            Perturbations.of(faults),
            WholeNumber.of("grades", grades),
            WholeNumber.of("seed", seed));
    if (losses.isBlank() && metrics.isBlank()) {
      throw new EvaluationException("Nothing is chosen: name losses or metrics.");
    }
    OpenCase opened =
        opened(
            setup()
                .orReferenceAlone()
                .option("losses", losses)
                .option("metrics", metrics)
                .option("labels", labels)
                .option("ignored", ignored)
                .further(options),
            progress);
    String id = opened.loaded().data().id();
    List<ResponseRow> rows = segqa().response(opened.loaded(), opened.request(), how, progress);
    table = ResponseTable.of(rows);
    to.write(id, rows);
    show(id, rows, to.given());
  }

  private void show(String id, List<ResponseRow> rows, boolean written) {
    if (!ScoreWindow.headless() && !Interpreter.isBatchMode()) {
      ScoreWindow.show("SegQA response: " + id, table);
      FigureWindow.show(ResponseFigure.of(id, rows));
    } else if (!written) {
      IJ.log(ResponseOutput.text(rows));
    }
  }
}
