package io.github.segqa.cli;

import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.report.Catalogue;
import java.io.IOException;
import java.util.ArrayList;
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

  @Override
  public Integer call() throws IOException {
    try (Context context = new Context(MeasureService.class)) {
      MeasureService measures = context.service(MeasureService.class);
      List<Measure> list = new ArrayList<>();
      for (Kind k : kind == null ? Kind.values() : new Kind[] {kind}) {
        list.addAll(measures.all(k));
      }
      Catalogue.write(
          list.stream().map(Measure::descriptor).toList(), format, spec.commandLine().getOut());
      spec.commandLine().getOut().flush();
    }
    return ExitCode.OK;
  }
}
