package io.github.segqa.cli;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.engine.Request;
import io.github.segqa.io.CaseInputs;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.io.OutputFile;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.service.RunOptions;
import io.github.segqa.service.SegQAService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.scijava.Context;
import org.scijava.plugin.PluginService;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What subcommands on one case share: inputs, options, threads, and telling what is compared. */
abstract class CaseRun {
  /** What a subcommand does with the loaded case. */
  interface Work<T> {
    T run(SegQAService segqa, LoadedCase loaded, Request request);
  }

  @Spec private CommandSpec spec;
  @Mixin private CaseMixin inputs;
  @Mixin private RequestMixin request;

  @Option(names = "--threads", paramLabel = "N", description = "number of threads (all cores)")
  private Integer threads;

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Loads the case, tells what it is, and works on it with the wanted number of threads. */
  final <T> T run(Context context, Work<T> work) {
    int n = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (n < 1) {
      throw new EvaluationException("--threads must be at least 1, but is " + n + ".");
    }
    SegQAService segqa = context.service(SegQAService.class);
    return Parallel.withThreads(n, () -> loaded(segqa, work));
  }

  /** The same for results that hold no warnings: they are told before the work. */
  final <T> T runTold(Context context, Work<T> work) {
    return run(
        context,
        (segqa, loaded, wanted) -> {
          boolean alone = inputs.files().alone();
          tell(alone ? loaded.warnings() : segqa.warnings(loaded, wanted, Progress.NONE));
          return work.run(segqa, loaded, wanted);
        });
  }

  /** Prints warnings, a line each. */
  final void tell(List<String> warnings) {
    warnings.forEach(w -> err().println("Warning: " + w));
    err().flush();
  }

  /** The files to load, from those that were given. */
  CaseInputs.Files files(CaseInputs.Files given) {
    return given;
  }

  /** What is computed if neither metrics nor losses are given. */
  String defaultMetrics() {
    return "preset:overview";
  }

  private <T> T loaded(SegQAService segqa, Work<T> work) {
    RunOptions options = request.options(defaultMetrics());
    LoadedCase loaded =
        segqa.load(files(inputs.files()), options.openOptions(), options.caseOptions());
    loaded.lines().forEach(err()::println);
    err().flush();
    return work.run(segqa, loaded, options.request(loaded.data().labelNames()));
  }

  /** Writes results into a file, or to stdout without one. */
  final void write(Path file, OutputFile.Content content) throws IOException {
    if (file != null) {
      OutputFile.write(file, content);
      return;
    }
    content.write(out());
    out().flush();
  }

  static Context context() {
    return new Context(SegQAService.class, PluginService.class);
  }
}
