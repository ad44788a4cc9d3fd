package io.github.segqa.bench;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.kernel.Parallel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Times one job and prints one line of JSON: wall clock and CPU time of each repetition in
 * milliseconds, resident memory before and at the peak in MiB, and numbers to check the result by.
 * Without input files a synthetic case of the asked size is made.
 */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Time one job; prints one line of JSON.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {" 0:done", " 2:wrong option or input", " 3:no such job"})
public final class Benchmark implements Callable<Integer> {
  private static final int UNKNOWN_JOB = 3;

  @Spec private CommandSpec spec;

  @Option(names = "--job", required = true, description = "what to time")
  private String job;

  @Option(names = "--gt", description = "reference labels: headerless unsigned bytes, x fastest")
  private Path reference;

  @Option(names = "--pred", description = "predicted labels, likewise")
  private Path prediction;

  @Option(names = "--prob", description = "probability of the label: little-endian floats")
  private Path probability;

  @Option(names = "--dims", defaultValue = "128x128x128", description = "nx,ny,nz or nxXnyXnz")
  private String dims;

  @Option(names = "--spacing", defaultValue = "1,1,1", description = "sx,sy,sz")
  private String spacing;

  @Option(names = "--labels", description = "highest label (default: of the synthetic case)")
  private int labels = SyntheticCase.VESSELS;

  @Option(
      names = "--label",
      defaultValue = "1",
      description = "label of single-structure jobs and of the probability")
  private int label;

  @Option(names = "--tau", defaultValue = "1", description = "tolerance of the surface Dice")
  private double tolerance;

  @Option(names = "--threads", defaultValue = "1", description = "threads")
  private int threads;

  @Option(names = "--reps", defaultValue = "7", description = "timed repetitions")
  private int reps;

  @Option(names = "--warmup", defaultValue = "20", description = "repetitions before")
  private int warmup;

  @Option(names = "--save", description = "folder to write gt.raw, pred.raw and prob.raw to")
  private Path save;

  /**
   * Runs the benchmark and ends the process.
   *
   * @param args options
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmark()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Job chosen = Jobs.all().get(job);
    if (chosen == null) {
      String known = String.join(", ", Jobs.all().keySet());
      spec.commandLine().getErr().println("Unknown job \"" + job + "\". Known: " + known + ".");
      return UNKNOWN_JOB;
    }
    if (reps < 1 || warmup < 0 || threads < 1) {
      throw wrong("--reps and --threads must be at least 1, --warmup at least 0.");
    }
    try {
      BenchmarkInput in = input(chosen);
      Measurement m = Parallel.withThreads(threads, () -> Measurement.of(chosen, in, warmup, reps));
      spec.commandLine().getOut().println(m.toJson());
      return 0;
    } catch (NoSuchFileException e) {
      throw wrong("There is no file " + e.getMessage() + ".");
    } catch (EvaluationException e) {
      throw wrong(e.getMessage());
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private BenchmarkInput input(Job chosen) throws IOException {
    Grid grid = grid();
    boolean soft = chosen.needsProbability() || save != null;
    boolean hard = chosen.needsLabels() || save != null;
    SyntheticCase made = new SyntheticCase(grid);
    BenchmarkInput in =
        new BenchmarkInput(
            grid,
            hard ? labels(reference, grid, made::reference) : null,
            hard ? labels(prediction, grid, made::prediction) : null,
            soft ? probability(grid, made) : null,
            labels,
            label,
            tolerance,
            Optional.ofNullable(reference));
    if (save != null) {
      Files.createDirectories(save);
      RawVolume.write(in.reference(), save.resolve("gt.raw"));
      RawVolume.write(in.prediction(), save.resolve("pred.raw"));
      RawVolume.write(in.probability(), grid, save.resolve("prob.raw"));
    }
    return in;
  }

  private static LabelVolume labels(Path file, Grid grid, Supplier<LabelVolume> made)
      throws IOException {
    return file == null ? made.get() : RawVolume.readLabels(file, grid);
  }

  private Field probability(Grid grid, SyntheticCase made) throws IOException {
    return probability == null ? made.probability(label) : RawVolume.readFloats(probability, grid);
  }

  private Grid grid() {
    double[] n = three(dims, "--dims");
    double[] s = three(spacing, "--spacing");
    try {
      return new Grid((int) n[0], (int) n[1], (int) n[2], s[0], s[1], s[2], 3, "mm");
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private double[] three(String text, String option) {
    try {
      double[] v =
          Arrays.stream(text.split("[,xX]", -1)).mapToDouble(Double::parseDouble).toArray();
      if (v.length == 3) {
        return v;
      }
      throw wrong(option + " needs three numbers, but \"" + text + "\" has " + v.length + ".");
    } catch (NumberFormatException e) {
      throw wrong(option + " needs three numbers like 256,256,128, but is \"" + text + "\".");
    }
  }
}
