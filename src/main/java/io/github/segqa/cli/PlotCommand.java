package io.github.segqa.cli;

import io.github.segqa.api.Progress;
import io.github.segqa.diagnostic.Diagnostic;
import io.github.segqa.diagnostic.DiagnosticCase;
import io.github.segqa.diagnostic.Diagnostics;
import io.github.segqa.display.FigureFile;
import io.github.segqa.figure.Figure;
import io.github.segqa.io.CaseInputs;
import io.github.segqa.report.FigureReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.scijava.Context;
import org.scijava.plugin.PluginService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code segqa plot}: diagnostic plots of a case. */
@Command(
    name = "plot",
    description = "Draws a case: distances, curves of probabilities, confusion, responses.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PlotCommand extends CaseRun implements Callable<Integer> {
  @Parameters(
      paramLabel = "KIND",
      completionCandidates = Kinds.class,
      description = "what to draw:${COMPLETION-CANDIDATES}")
  private String kind;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "picture (.png, .svg) or its numbers (.csv, .json); default: CSV to stdout")
  private Path out;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "setting of a kind, as listed there; may be repeated")
  private Map<String, String> settings = new LinkedHashMap<>();

  private Diagnostic plot;

  /** The kinds that are installed, a line each. */
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      StringBuilder text = new StringBuilder();
      try (Context context = new Context(PluginService.class)) {
        for (Diagnostic d : Diagnostics.all(context.service(PluginService.class))) {
          text.append("%n@|bold ").append(d.name()).append("|@: ").append(d.description());
          new TreeMap<>(d.settings())
              .forEach((k, v) -> text.append("; ").append(k).append('=').append(v));
        }
      }
      return List.of(text.toString()).iterator();
    }
  }

  @Override
  CaseInputs.Files files(CaseInputs.Files f) {
    return plot.needs().isEmpty() ? f.orReferenceAlone() : f;
  }

  @Override
  String defaultMetrics() {
    return "";
  }

  @Override
  public Integer call() throws IOException {
    try (Context context = context()) {
      plot = Diagnostics.named(kind, context.service(PluginService.class));
      if (out != null) {
        FigureFile.checkEnding(out);
      }
      Figure figure =
          runTold(
              context,
              (segqa, loaded, request) ->
                  Diagnostics.draw(
                      plot, new DiagnosticCase(segqa, loaded, request, settings, Progress.NONE)));
      if (out != null) {
        FigureFile.write(out, figure);
      } else {
        FigureReport.csv(figure, out());
        out().flush();
      }
      return ExitCode.OK;
    }
  }
}
