package io.github.segqa.cli;

import io.github.segqa.api.Progress;
import io.github.segqa.report.Report;
import io.github.segqa.report.Reports;
import io.github.segqa.report.TableFiles;
import io.github.segqa.report.TableFormat;
import io.github.segqa.result.CaseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scijava.Context;
import org.scijava.plugin.PluginService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code segqa evaluate}: one case. */
@Command(
    name = "evaluate",
    description = "Computes metrics and losses of one case.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EvaluateCommand extends CaseRun implements Callable<Integer> {
  @Option(
      names = "--format",
      description = "table, csv or json (default: by the ending of --out, else table)")
  private String format;

  @Option(names = "--out", paramLabel = "FILE", description = "write there instead of to stdout")
  private Path out;

  @Option(
      names = "--tables",
      paramLabel = "FOLDER",
      description = "write curves and matrices there too, a CSV file each")
  private Path tables;

  @Override
  public Integer call() throws IOException {
    try (Context context = context()) {
      String form = format != null ? format : TableFormat.orByEnding(null, out).name();
      Report report = Reports.of(form, context.service(PluginService.class));
      CaseResult result =
          run(context, (segqa, loaded, r) -> segqa.evaluate(loaded, r, Progress.NONE));
      tell(result.warnings());
      write(out, to -> report.write(List.of(result), to));
      if (tables != null) {
        TableFiles.write(result, tables).forEach(f -> err().println("Written: " + f));
      }
      return result.complete() ? ExitCode.OK : ExitCode.EVALUATION_FAILED;
    }
  }
}
