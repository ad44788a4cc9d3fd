package io.github.segqa.command;

import ij.IJ;
import ij.measure.ResultsTable;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Progress;
import io.github.segqa.overlay.CaseErrors;
import java.io.File;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** Draws where the prediction is right and wrong on the image, or on the reference. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>SegQA>Show Errors...",
    initializer = CaseCommand.PRESELECT)
public final class ShowErrors extends CaseCommand {
  @Parameter(label = "Labels (blank: all)", persist = false, required = false)
  private String labels = "";

  @Parameter(label = "Ignored label", persist = false, required = false)
  private String ignored = "";

  @Parameter(label = "Cutoff of probabilities", persist = false, required = false)
  private String cutoff = "0.5";

  @Parameter(
      label = "Style",
      choices = {"contours", "fill", "rgb"},
      persist = false,
      required = false)
  private String style = "contours";

  @Parameter(label = "Legend", persist = false, required = false)
  private boolean legend = true;

  @Parameter(label = "Slice of a .png (blank: the worst)", persist = false, required = false)
  private String slice = "";

  @Parameter(label = "Options, further", persist = false, required = false)
  private String options = "";

  @Parameter(label = "Output file (.png, .tif)", persist = false, required = false)
  private File output = new File("");

  @SuppressWarnings("UnusedVariable") // read by those who run the command
  @Parameter(type = ItemIO.OUTPUT)
  private ResultsTable table;

  @Override
  void perform(Progress progress) {
    ErrorOutput to = new ErrorOutput(style, legend, output);
    OpenCase opened =
        opened(
            setup()
                .option("labels", labels)
                .option("ignored", ignored)
                .option("cutoff", cutoff)
                .further(options),
            progress);
    CaseView view = segqa().view(opened.loaded(), opened.request(), progress);
    CaseErrors errors = CaseErrors.of(view, opened.request().classes());
    int worst = errors.map().worstPlane();
    int z = Choice.slice(slice, errors.map().grid().nz(), worst);
    to.put(errors, Canvas.of(image(), reference(), opened.loaded()), z, progress);
    table = errors.table();
    IJ.log("Errors of " + opened.loaded().data().id() + ", " + errors.summary());
  }
}
