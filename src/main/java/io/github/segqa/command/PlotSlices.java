package io.github.segqa.command;

import ij.measure.ResultsTable;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Progress;
import io.github.segqa.diagnostic.ErrorPlanes;
import io.github.segqa.diagnostic.SliceFigure;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.report.SliceTable;
import io.github.segqa.result.SliceScore;
import java.io.File;
import java.util.List;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** Plots metrics and losses slice by slice; the plot leads to the slices of the stack. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>SegQA>Plot Slices...",
    initializer = CaseCommand.PRESELECT)
public final class PlotSlices extends CaseCommand {
  private static final List<String> AXES = List.of("x", "y", "z");

  @Parameter(label = "Metrics", persist = false, required = false)
  private String metrics = "dice";

  @Parameter(label = "Losses", persist = false, required = false)
  private String losses = "";

  @Parameter(
      label = "Along",
      choices = {"x", "y", "z"},
      persist = false,
      required = false)
  private String along = "z";

  @Parameter(label = "Labels (blank: all)", persist = false, required = false)
  private String labels = "";

  @Parameter(label = "Ignored label", persist = false, required = false)
  private String ignored = "";

  @Parameter(label = "Cutoff of probabilities", persist = false, required = false)
  private String cutoff = "0.5";

  @Parameter(label = "Options, further", persist = false, required = false)
  private String options = "";

  @Parameter(label = "Output file (.csv, .json, .png, .svg)", persist = false, required = false)
  private File output = new File("");

  @Parameter(type = ItemIO.OUTPUT)
  private ResultsTable table;

  @SuppressWarnings("UnusedVariable") // read by those who run the command
  @Parameter(type = ItemIO.OUTPUT)
  private boolean complete;

  @Parameter private MeasureService measures;

  @Override
  void perform(Progress progress) {
    int axis = AXES.indexOf(Choice.of("along", along, AXES));
    SliceOutput to = new SliceOutput(output);
    OpenCase opened =
        opened(
            setup()
                .option("metrics", metrics)
                .option("losses", losses)
                .option("labels", labels)
                .option("ignored", ignored)
                .option("cutoff", cutoff)
                .further(options),
            progress);
    CaseView view = segqa().view(opened.loaded(), opened.request(), progress);
    List<SliceScore> rows = segqa().slices(opened.loaded(), opened.request(), axis, progress);
    SliceFigure figures = new SliceFigure(measures, view.grid().unit());
    table = SliceTable.of(rows);
    complete = rows.stream().allMatch(r -> r.score().computed());
    to.write(rows, figures);
    if (SliceOutput.shows()) {
      int[] planes = axis == 2 ? new int[0] : ErrorPlanes.of(view, axis);
      Canvas canvas = Canvas.of(image(), reference(), opened.loaded());
      SliceOutput.show(figures.plots(rows), canvas, planes, table);
    }
  }
}
