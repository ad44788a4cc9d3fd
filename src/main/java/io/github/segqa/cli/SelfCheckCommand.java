package io.github.segqa.cli;

import io.github.segqa.engine.MeasureService;
import io.github.segqa.selfcheck.GoldenFile;
import io.github.segqa.selfcheck.GoldenOutcome;
import io.github.segqa.selfcheck.GoldenRow;
import io.github.segqa.selfcheck.GoldenRunner;
import io.github.segqa.selfcheck.SelfCheckSummary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.scijava.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code segqa selfcheck}: compares this installation with reference values. */
@Command(
    name = "selfcheck",
    description = {
      "Compares every measure with reference values: those that come with the program, or files",
      "in the same schemas. Prints per measure the number of rows, the worst deviation in units of",
      "its tolerance, and rows that cannot be computed. Exit code 4 beyond tolerance."
    },
    mixinStandardHelpOptions = true)
final class SelfCheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE.json",
      description = "reference values; the bundled ones if absent")
  private List<Path> files;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    SelfCheckSummary summary = new SelfCheckSummary();
    try (Context context = new Context(MeasureService.class)) {
      MeasureService measures = context.service(MeasureService.class);
      files().forEach(file -> run(measures, file, summary));
    }
    summary.lines().forEach(out::println);
    out.flush();
    return summary.right() ? ExitCode.OK : ExitCode.EVALUATION_FAILED;
  }

  private Stream<GoldenFile> files() {
    return files == null || files.isEmpty()
        ? GoldenFile.bundled().stream().map(GoldenFile::bundled)
        : files.stream().map(GoldenFile::read);
  }

  private static void run(MeasureService measures, GoldenFile file, SelfCheckSummary summary) {
    GoldenRunner runner = new GoldenRunner(measures, file);
    for (GoldenRow row : file.rows()) {
      GoldenOutcome outcome = runner.run(row);
      summary.add(file.name(), outcome);
    }
  }
}
