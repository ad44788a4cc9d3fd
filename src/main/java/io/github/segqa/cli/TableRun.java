package io.github.segqa.cli;

import io.github.segqa.api.Progress;
import io.github.segqa.report.TableFormat;
import io.github.segqa.report.TableRows;
import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.scijava.Context;
import picocli.CommandLine.Option;

/** A subcommand that gives one table of a case. */
abstract class TableRun extends CaseRun implements Callable<Integer> {
  @Option(
      names = "--format",
      description = "table, csv or json (default: by the ending of --out, else table)")
  private TableFormat format;

  @Option(names = "--out", paramLabel = "FILE", description = "write there instead of to stdout")
  private Path out;

  /** The measure whose result is the table, with its parameters. */
  abstract String measure();

  @Override
  public final Integer call() throws IOException {
    try (Context context = context()) {
      CaseResult result =
          run(
              context,
              (segqa, loaded, request) ->
                  segqa.evaluate(loaded, request.measuring(measure(), ""), Progress.NONE));
      tell(result.warnings());
      result.scores().stream()
          .filter(s -> s.table() == null && !s.label().equals(Score.MEAN))
          .forEach(s -> err().println("Class " + s.label() + " has no table: " + s.note()));
      err().flush();
      write(out, to -> TableRows.write(result.scores(), TableFormat.orByEnding(format, out), to));
      return result.complete() ? ExitCode.OK : ExitCode.EVALUATION_FAILED;
    }
  }
}
