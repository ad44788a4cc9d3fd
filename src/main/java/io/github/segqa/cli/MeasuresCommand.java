package io.github.segqa.cli;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.io.OutputFile;
import io.github.segqa.report.Catalogue;
import io.github.segqa.report.MeasurePages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.scijava.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code segqa measures}: what can be computed. */
@Command(
    name = "measures",
    description = "Lists metrics and losses with formula, parameters and source.",
    mixinStandardHelpOptions = true)
final class MeasuresCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--kind", description = "metric or loss; both without it")
  private Kind kind;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, json or markdown (default: ${DEFAULT-VALUE})")
  private Catalogue.Format format;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "write this file; with markdown this folder, a page for each measure")
  private Path out;

  @Override
  public Integer call() throws IOException {
    try (Context context = new Context(MeasureService.class)) {
      MeasureService measures = context.service(MeasureService.class);
      List<Descriptor> list = list(measures);
      if (out != null && format == Catalogue.Format.MARKDOWN) {
        new MeasurePages(list, measures).write(out);
      } else if (out != null) {
        OutputFile.write(out, to -> Catalogue.write(list, format, to));
      } else {
        Catalogue.write(list, format, spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
      }
    }
    return ExitCode.OK;
  }

  private List<Descriptor> list(MeasureService measures) {
    return Arrays.stream(Kind.values())
        .filter(k -> kind == null || k == kind)
        .flatMap(k -> measures.all(k).stream())
        .map(Measure::descriptor)
        .toList();
  }
}
