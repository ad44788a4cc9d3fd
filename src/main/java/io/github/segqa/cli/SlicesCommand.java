package io.github.segqa.cli;

import io.github.segqa.api.Progress;
import io.github.segqa.diagnostic.SliceFigure;
import io.github.segqa.display.SliceFile;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.engine.Request;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.report.SliceReport;
import io.github.segqa.report.TableFormat;
import io.github.segqa.result.SliceScore;
import io.github.segqa.service.SegQAService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scijava.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code segqa slices}: metrics and losses along an axis. */
@Command(
    name = "slices",
    description = {
      "Computes metrics of classes, and losses, slice by slice, with position and areas of each,",
      "and says which slices have no reference."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SlicesCommand extends CaseRun implements Callable<Integer> {
  /** Axes of an image, in the order of their numbers. */
  enum Axis {
    X,
    Y,
    Z
  }

  @Option(
      names = "--axis",
      defaultValue = "z",
      description = "x, y or z: slices lie across it (default: ${DEFAULT-VALUE})")
  private Axis axis;

  @Option(
      names = "--format",
      description = "table, csv or json (default: by the ending of --out, else table)")
  private TableFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write there instead of to stdout; .png or .svg: a plot")
  private Path out;

  @Override
  public Integer call() throws IOException {
    try (Context context = context()) {
      MeasureService measures = context.service(MeasureService.class);
      List<SliceScore> rows = runTold(context, (segqa, c, r) -> slices(segqa, c, r, measures));
      if (!picture()) {
        write(out, to -> SliceReport.write(rows, TableFormat.orByEnding(format, out), to));
      }
      return rows.stream().allMatch(r -> r.score().computed())
          ? ExitCode.OK
          : ExitCode.EVALUATION_FAILED;
    }
  }

  private boolean picture() {
    return out != null && SliceFile.isPicture(out);
  }

  private List<SliceScore> slices(
      SegQAService segqa, LoadedCase loaded, Request request, MeasureService measures) {
    List<SliceScore> rows = segqa.slices(loaded, request, axis.ordinal(), Progress.NONE);
    if (picture()) {
      String unit = segqa.view(loaded, request, Progress.NONE).grid().unit();
      SliceFile.write(out, rows, new SliceFigure(measures, unit));
    }
    return rows;
  }
}
