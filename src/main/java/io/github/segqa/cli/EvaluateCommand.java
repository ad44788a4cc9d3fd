package io.github.segqa.cli;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.io.CaseInputs;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.report.OutputFile;
import io.github.segqa.report.Report;
import io.github.segqa.result.CaseResult;
import io.github.segqa.service.RunOptions;
import io.github.segqa.service.SegQAService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scijava.Context;
import org.scijava.plugin.PluginService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code segqa evaluate}: one case. */
@Command(
    name = "evaluate",
    description = "Computes metrics and losses of one case.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseMixin inputs;
  @Mixin private RequestMixin request;

  @Option(names = "--threads", paramLabel = "N", description = "number of threads (all cores)")
  private Integer threads;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, csv or json (default: ${DEFAULT-VALUE})")
  private String format;

  @Option(names = "--out", paramLabel = "FILE", description = "write there instead of to stdout")
  private Path out;

  @Override
  public Integer call() throws IOException {
    try (Context context = new Context(SegQAService.class, PluginService.class)) {
      Report report = report(context.service(PluginService.class));
      int n = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
      if (n < 1) {
        throw new EvaluationException("--threads must be at least 1, but is " + n + ".");
      }
      CaseResult result =
          Parallel.withThreads(n, () -> evaluate(context.service(SegQAService.class)));
      write(report, List.of(result));
      return result.complete() ? ExitCode.OK : ExitCode.EVALUATION_FAILED;
    }
  }

  private CaseResult evaluate(SegQAService segqa) {
    RunOptions options = request.options();
    CaseInputs.Files files = inputs.files();
    LoadedCase loaded = segqa.load(files, options.openOptions(), options.caseOptions());
    PrintWriter err = spec.commandLine().getErr();
    loaded.lines().forEach(err::println);
    CaseResult result =
        segqa.evaluate(loaded, options.request(loaded.data().labelNames()), Progress.NONE);
    result.warnings().forEach(w -> err.println("Warning: " + w));
    err.flush();
    return result;
  }

  private Report report(PluginService plugins) {
    List<Report> reports = plugins.createInstancesOfType(Report.class);
    return reports.stream()
        .filter(r -> r.format().equalsIgnoreCase(format))
        .findFirst()
        .orElseThrow(
            () ->
                new EvaluationException(
                    "Unknown format \""
                        + format
                        + "\". There are: "
                        + String.join(", ", reports.stream().map(Report::format).sorted().toList())
                        + "."));
  }

  private void write(Report report, List<CaseResult> results) throws IOException {
    if (out != null) {
      OutputFile.write(out, to -> report.write(results, to));
      return;
    }
    PrintWriter to = spec.commandLine().getOut();
    report.write(results, to);
    to.flush();
  }
}
