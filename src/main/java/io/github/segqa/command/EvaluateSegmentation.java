package io.github.segqa.command;

import ij.measure.ResultsTable;
import io.github.segqa.api.Progress;
import io.github.segqa.report.ScoreTable;
import io.github.segqa.result.CaseResult;
import java.io.File;
import java.util.List;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.plugin.PluginService;

/** Compares a predicted segmentation with a reference: metrics and losses of one case. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>SegQA>Evaluate Segmentation...",
    initializer = CaseCommand.PRESELECT)
public final class EvaluateSegmentation extends CaseCommand {
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

  @Parameter(label = "Convention", persist = false, required = false)
  private ConventionName convention = ConventionName.OURS;

  @Parameter(label = "Options, further", persist = false, required = false)
  private String options = "";

  @Parameter(label = "Output file (.csv, .json)", persist = false, required = false)
  private File output = new File("");

  @Parameter(type = ItemIO.OUTPUT)
  private ResultsTable table;

  @SuppressWarnings("UnusedVariable") // read by those who run the command
  @Parameter(type = ItemIO.OUTPUT)
  private boolean complete;

  @Parameter private PluginService plugins;

  @Override
  void perform(Progress progress) {
    ScoreOutput to = new ScoreOutput(output, plugins, log());
    CaseResult result = evaluate(progress);
    table = ScoreTable.of(List.of(result));
    complete = result.complete();
    to.show(result, table);
  }

  private CaseResult evaluate(Progress progress) {
    MeasureChoice choice =
        new MeasureChoice(preset, metrics, losses)
            .check(dsc, "dice")
            .check(iou, "jaccard")
            .check(hd, "hausdorff")
            .check(hd95, "hausdorff_percentile")
            .check(assd, "assd")
            .check(nsd, "nsd");
    OpenCase opened =
        setup()
            .option("metrics", choice.allMetrics())
            .option("losses", choice.allLosses())
            .option("labels", labels)
            .option("ignored", ignored)
            .option("cutoff", cutoff)
            .option("convention", convention.option())
            .further(options)
            .open();
    return segqa().evaluate(opened.loaded(), opened.request(), progress);
  }
}
