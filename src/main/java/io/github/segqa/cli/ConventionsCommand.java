package io.github.segqa.cli;

import io.github.segqa.engine.ConventionRow;
import io.github.segqa.report.ConventionReport;
import io.github.segqa.report.TableFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scijava.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code segqa conventions}: one pair by the definitions of all tools. */
@Command(
    name = "conventions",
    description = {
      "Computes Hausdorff distances, mean distances and surface overlaps of one class by the",
      "definitions of all known tools side by side, and says why they differ."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ConventionsCommand extends CaseRun implements Callable<Integer> {
  @Option(names = "--class", defaultValue = "1", description = "class (default: ${DEFAULT-VALUE})")
  private int label;

  @Option(
      names = "--format",
      description = "table, csv or json (default: by the ending of --out, else table)")
  private TableFormat format;

  @Option(names = "--out", paramLabel = "FILE", description = "write there instead of to stdout")
  private Path out;

  @Override
  public Integer call() throws IOException {
    try (Context context = context()) {
      List<ConventionRow> rows =
          runTold(context, (segqa, loaded, request) -> segqa.conventions(loaded, request, label));
      write(out, to -> ConventionReport.write(rows, TableFormat.orByEnding(format, out), to));
      return ExitCode.OK;
    }
  }
}
