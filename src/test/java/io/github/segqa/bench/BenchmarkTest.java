package io.github.segqa.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BenchmarkTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    CommandLine line = new CommandLine(new Benchmark());
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(args);
  }

  private JsonObject line() {
    return JsonParser.parseString(out.toString()).getAsJsonObject();
  }

  static Set<String> jobs() {
    return Jobs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void everyJobRunsOnAMadeCase(String job) {
    int code = run("--job", job, "--dims", "24,20,22", "--reps", "3", "--warmup", "1");
    assertEquals(0, code, err.toString());
    assertEquals(3, line().getAsJsonArray("times_ms").size());
    assertEquals(3, line().getAsJsonArray("cpu_ms").size());
    assertTrue(line().getAsJsonObject("values").size() > 0);
  }

  @Test
  void resultsDoNotDependOnThreadsOrOnWritingTheCaseToFiles(@TempDir Path dir) {
    run("--job", "surface_all", "--dims", "40x30x20", "--reps", "1", "--save", dir.toString());
    JsonObject made = line().getAsJsonObject("values");
    assertTrue(made.get("max_hd").getAsDouble() > 1);
    out.getBuffer().setLength(0);
    String gt = dir.resolve("gt.raw").toString();
    String pred = dir.resolve("pred.raw").toString();
    run(
        "--job",
        "surface_all",
        "--dims",
        "40x30x20",
        "--reps",
        "1",
        "--threads",
        "3",
        "--gt",
        gt,
        "--pred",
        pred);
    assertEquals(made, line().getAsJsonObject("values"));
  }

  @Test
  void unknownJobHasItsOwnExitStatus() {
    assertEquals(3, run("--job", "nope"));
    assertTrue(err.toString().contains("confusion"), err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"10,10", "a,b,c", "0,4,4"})
  void wrongSizesAreRefused(String dims) {
    assertEquals(2, run("--job", "confusion", "--dims", dims));
  }

  @Test
  void missingFilesAreNamed() {
    assertEquals(2, run("--job", "confusion", "--dims", "8x8x8", "--pred", "no-such.raw"));
    assertTrue(err.toString().contains("There is no file no-such.raw"), err.toString());
  }

  @Test
  void filesOfAnotherSizeAreRefused(@TempDir Path dir) {
    run("--job", "confusion", "--dims", "8x8x8", "--reps", "1", "--save", dir.toString());
    String gt = dir.resolve("gt.raw").toString();
    assertEquals(2, run("--job", "confusion", "--dims", "8x8x9", "--gt", gt));
    assertTrue(err.toString().contains("576 bytes"), err.toString());
  }
}
