package io.github.segqa.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.io.Geometry;
import io.github.segqa.io.VolumeWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

  static Stream<String> jobs() {
    return Jobs.all().keySet().stream().filter(name -> !name.startsWith("read_"));
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

  @ParameterizedTest
  @ValueSource(strings = {"read_nii_u8", "read_nii_f32"})
  void readingTakesAFile(String job, @TempDir Path dir) {
    Grid grid = new Grid(20, 10, 2, 1, 1, 1, 3, "mm");
    byte[][] labels = new byte[2][200];
    labels[0][97] = 5;
    labels[1][94] = 7; // voxel 294
    float[][] values = new float[2][200];
    values[0][97] = 5;
    values[1][94] = 7;
    Path file = dir.resolve("a.nii.gz");
    VolumeWriter writer = VolumeWriter.of(Geometry.ofGrid(grid, true, "given"));
    if (job.endsWith("u8")) {
      writer.write(file, LabelVolume.of(20, 10, labels));
    } else {
      writer.write(file, List.of(Field.of(20, 10, values)));
    }
    assertEquals(0, run("--job", job, "--reps", "1", "--gt", file.toString()), err.toString());
    assertEquals(5, line().getAsJsonObject("values").get("sum97").getAsDouble());
    assertEquals(2, run("--job", job, "--reps", "1"));
    assertTrue(err.toString().contains("--gt"), err.toString());
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
