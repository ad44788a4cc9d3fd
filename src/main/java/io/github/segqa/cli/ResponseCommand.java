package io.github.segqa.cli;

import io.github.segqa.api.Progress;
import io.github.segqa.io.CaseInputs;
import io.github.segqa.io.OutputFile;
import io.github.segqa.report.ResponseReport;
import io.github.segqa.report.TableFormat;
import io.github.segqa.response.Perturbations;
import io.github.segqa.response.ResponseOptions;
import io.github.segqa.response.ResponseRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scijava.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code segqa response}: which measure notices which fault. */
@Command(
    name = "response",
    description = {
      "Makes a segmentation worse by degrees and computes losses and metrics at each grade. Starts",
      "from the prediction, or from the reference itself if none is given."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ResponseCommand extends CaseRun implements Callable<Integer> {
  @Option(
      names = "--perturbations",
      defaultValue = "",
      paramLabel = "LIST",
      description =
          "erode, dilate, shift, false_islands, holes, broken_tube, boundary_noise, low_confidence"
              + " (all)")
  private String perturbations;

  @Option(
      names = "--grades",
      defaultValue = "5",
      paramLabel = "N",
      description = "how many grades (default: ${DEFAULT-VALUE})")
  private int grades;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "S",
      description = "seed of all that is drawn (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--format",
      description =
          "table (overall values), csv or json (all) (default: by the ending of --out, else table)")
  private TableFormat format;

  @Option(names = "--out", paramLabel = "FILE", description = "write there instead of to stdout")
  private Path out;

  @Override
  CaseInputs.Files files(CaseInputs.Files f) {
    return f.orReferenceAlone();
  }

  @Override
  public Integer call() throws IOException {
    ResponseOptions options = new ResponseOptions(Perturbations.of(perturbations), grades, seed);
    try (Context context = context()) {
      List<ResponseRow> rows =
          runTold(context, (segqa, loaded, r) -> segqa.response(loaded, r, options, Progress.NONE));
      if (out != null) {
        OutputFile.write(
            out, to -> ResponseReport.write(rows, TableFormat.orByEnding(format, out), to));
      } else {
        ResponseReport.write(rows, TableFormat.orByEnding(format, out), out());
        out().flush();
      }
      return ExitCode.OK;
    }
  }
}
