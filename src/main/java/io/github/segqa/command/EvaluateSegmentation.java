package io.github.segqa.command;

import ij.measure.ResultsTable;
import io.github.segqa.display.ScoreWindow;
import io.github.segqa.display.StatusProgress;
import io.github.segqa.report.ScoreTable;
import io.github.segqa.result.CaseResult;
import io.github.segqa.service.SegQAService;
import java.io.File;
import java.util.List;
import org.scijava.ItemIO;
import org.scijava.app.StatusService;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.plugin.PluginService;

/** Compares a predicted segmentation with a reference: metrics and losses of one case. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>SegQA>Evaluate Segmentation...",
    initializer = "preselect")
public final class EvaluateSegmentation extends SegQACommand {
  @Parameter(label = "Reference labels", persist = false, required = false)
  private ImageSource reference;

  @Parameter(label = "Prediction labels", persist = false, required = false)
  private ImageSource prediction = ImageSource.NONE;

  @Parameter(label = "Probabilities (optional)", persist = false, required = false)
  private ImageSource probabilities = ImageSource.NONE;

  @Parameter(label = "Image (optional)", persist = false, required = false)
  private ImageSource image = ImageSource.NONE;

  @Parameter(label = "Preset (auto: overview)", persist = false, required = false)
  private PresetName preset = PresetName.AUTO;

  @Parameter(label = "DSC (Dice)", persist = false, required = false)
  private boolean dsc;

  @Parameter(label = "IoU (Jaccard)", persist = false, required = false)
  private boolean iou;

  @Parameter(label = "HD (maximum)", persist = false, required = false)
  private boolean hd;

  @Parameter(label = "HD95", persist = false, required = false)
  private boolean hd95;

  @Parameter(label = "ASSD", persist = false, required = false)
  private boolean assd;

  @Parameter(label = "NSD", persist = false, required = false)
  private boolean nsd;

  @Parameter(label = "Metrics, further", persist = false, required = false)
  private String metrics = "";

  @Parameter(label = "Losses", persist = false, required = false)
  private String losses = "";

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

  @SuppressWarnings("UnusedVariable") // read by those who run the command
  @Parameter(type = ItemIO.OUTPUT)
  private boolean complete;

  @Parameter private SegQAService segqa;
  @Parameter private StatusService status;
  @Parameter private PluginService plugins;

  /** Proposes the first two open images if no reference is given and there is a dialog. */
  void preselect() {
    if (reference == null && !ScoreWindow.headless()) {
      reference = ImageSource.proposed(0);
      prediction = ImageSource.NONE.equals(prediction) ? ImageSource.proposed(1) : prediction;
    }
  }

  @Override
  void perform() {
    reference = chosen(reference, "Reference labels");
    prediction = chosen(prediction, "Prediction labels");
    probabilities = chosen(probabilities, "Probabilities");
    image = chosen(image, "Image");
    ScoreOutput to = new ScoreOutput(output, plugins, log());
    CaseResult result = evaluate();
    table = ScoreTable.of(List.of(result));
    complete = result.complete();
    to.show(result, table);
  }

  private CaseResult evaluate() {
    MeasureChoice choice =
        new MeasureChoice(preset, metrics, losses)
            .check(dsc, "dice")
            .check(iou, "jaccard")
            .check(hd, "hausdorff")
            .check(hd95, "hausdorff_percentile")
            .check(assd, "assd")
            .check(nsd, "nsd");
    try (StatusProgress progress = new StatusProgress(status)) {
      return new PairEvaluation(segqa)
          .option("metrics", choice.allMetrics())
          .option("losses", choice.allLosses())
          .option("labels", labels)
          .option("ignored", ignored)
          .option("cutoff", cutoff)
          .further(options)
          .image(image)
          .run(reference, prediction, probabilities, progress);
    }
  }
}
