package io.github.segqa.command;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.diagnostic.Diagnostic;
import io.github.segqa.diagnostic.DiagnosticCase;
import io.github.segqa.diagnostic.Diagnostics;
import io.github.segqa.figure.Figure;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.plugin.PluginService;

/** Plots a case: surface distances, curves of probabilities, confusion, response to faults. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>SegQA>Diagnostic Plot...",
    initializer = CaseCommand.PRESELECT)
public final class DiagnosticPlot extends CaseCommand {
  @Parameter(label = "Kind", persist = false, required = false)
  private PlotKind kind = PlotKind.DISTANCES;

  @Parameter(label = "Labels (blank: all)", persist = false, required = false)
  private String labels = "";

  @Parameter(label = "Ignored label", persist = false, required = false)
  private String ignored = "";

  @Parameter(label = "Cutoff of probabilities", persist = false, required = false)
  private String cutoff = "0.5";

  @Parameter(label = "Metrics (distances, response)", persist = false, required = false)
  private String metrics = "";

  @Parameter(label = "Losses (response)", persist = false, required = false)
  private String losses = "";

  @Parameter(label = "Settings of the kind", persist = false, required = false)
  private String settings = "";

  @Parameter(label = "Options, further", persist = false, required = false)
  private String options = "";

  @Parameter(label = "Output file (.png, .svg, .csv, .json)", persist = false, required = false)
  private File output = new File("");

  @SuppressWarnings("UnusedVariable") // read by those who run the command
  @Parameter(type = ItemIO.OUTPUT)
  private Figure figure;

  @Parameter private PluginService plugins;

  @Override
  void perform(Progress progress) {
    Diagnostic plot = Diagnostics.named(kind.name(), plugins);
    FigureOutput to = new FigureOutput(output);
    CaseSetup setup = plot.needs().isEmpty() ? setup().orReferenceAlone() : setup();
    OpenCase opened =
        opened(
            setup
                .option("labels", labels)
                .option("ignored", ignored)
                .option("cutoff", cutoff)
                .option("metrics", metrics)
                .option("losses", losses)
                .further(options),
            progress);
    Figure drawn =
        Diagnostics.draw(
            plot,
            new DiagnosticCase(segqa(), opened.loaded(), opened.request(), settings(), progress));
    to.put(drawn);
    figure = drawn;
  }

  private Map<String, String> settings() {
    Map<String, String> all = new LinkedHashMap<>();
    KeyValues.parse(settings)
        .forEach(
            (key, value) -> {
              if (value == null) {
                throw new EvaluationException(
                    "settings: \"" + key + "\" has no value; write " + key + "=...");
              }
              all.put(key, value);
            });
    return all;
  }
}
