package io.github.segqa.cli;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.bench.Benchmark;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code segqa} with its subcommands. */
@Command(
    name = "segqa",
    description = "Quality assurance of medical segmentations.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      EvaluateCommand.class,
      MapCommand.class,
      SlicesCommand.class,
      InstancesCommand.class,
      DistancesCommand.class,
      ConventionsCommand.class,
      ResponseCommand.class,
      SheetCommand.class,
      PlotCommand.class,
      MeasuresCommand.class,
      SelfCheckCommand.class,
      Benchmark.class
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:everything asked for was computed",
      "1:unexpected failure inside the program",
      "2:wrong options",
      "3:an input that cannot be used",
      "4:something asked for could not be computed"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args command line
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exit = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /**
   * Runs the command inside a running program.
   *
   * @param out takes results
   * @param err takes diagnostics
   * @param args command line
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, err));
    return line.execute(args);
  }

  private static int failed(Exception e, PrintWriter err) {
    if (e instanceof EvaluationException) {
      err.println("segqa: " + e.getMessage());
      return ExitCode.BAD_INPUT;
    }
    if (e instanceof Progress.Cancelled) {
      err.println("segqa: cancelled");
      return ExitCode.EVALUATION_FAILED;
    }
    err.println("segqa: internal error, please report it: " + e);
    for (StackTraceElement frame : e.getStackTrace()) {
      err.println("  at " + frame);
    }
    return ExitCode.INTERNAL;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? See segqa --help.");
  }
}
