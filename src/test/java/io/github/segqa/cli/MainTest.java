package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import ij.IJ;
import ij.ImagePlus;
import ij.io.FileSaver;
import ij.measure.Calibration;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir static Path folder;

  private static final StringWriter OUT = new StringWriter();
  private static final StringWriter ERR = new StringWriter();

  private static String reference;
  private static String prediction;

  @BeforeAll
  static void images() {
    reference = image("reference.tif", 4, 1, 1, 0, 0, 2, 2, 2, 0);
    prediction = image("prediction.tif", 4, 1, 0, 0, 0, 2, 2, 0, 0);
  }

  private static String image(String name, int width, int... labels) {
    ImagePlus imp = IJ.createImage(name, "8-bit black", width, labels.length / width, 1);
    for (int i = 0; i < labels.length; i++) {
      imp.getProcessor().set(i, labels[i]);
    }
    Calibration c = imp.getCalibration();
    c.pixelWidth = 0.5;
    c.pixelHeight = 2;
    c.setUnit("mm");
    Path file = folder.resolve(name);
    new FileSaver(imp).saveAsTiff(file.toString());
    return file.toString();
  }

  private static int run(String... args) {
    OUT.getBuffer().setLength(0);
    ERR.getBuffer().setLength(0);
    return Main.run(new PrintWriter(OUT), new PrintWriter(ERR), args);
  }

  private static JsonObject json(String... args) {
    assertEquals(ExitCode.OK, run(args), ERR::toString);
    return JsonParser.parseString(OUT.toString()).getAsJsonObject();
  }

  private static JsonObject score(JsonObject result, String spec, String label) {
    for (JsonElement e : result.getAsJsonArray("scores")) {
      JsonObject s = e.getAsJsonObject();
      if (s.get("spec").getAsString().equals(spec) && s.get("class").getAsString().equals(label)) {
        return s;
      }
    }
    throw new AssertionError("no score " + spec + " of " + label + " in " + result);
  }

  @Test
  void jsonHasOneObjectWithScoresGeometryAndProvenance() {
    JsonObject r =
        json("evaluate", "--reference", reference, "--prediction", prediction, "--format", "json");
    assertEquals("reference", r.get("case").getAsString());
    JsonObject dice = score(r, "dice", "1");
    assertEquals("metric", dice.get("kind").getAsString());
    assertEquals(2.0 / 3, dice.get("value").getAsDouble());
    assertEquals("ok", dice.get("status").getAsString());
    assertEquals((2.0 / 3 + 0.8) / 2, score(r, "dice", "mean").get("value").getAsDouble(), 1e-15);
    assertEquals("mm", score(r, "hausdorff", "1").get("unit").getAsString());
    assertEquals(0.5, score(r, "hausdorff", "1").get("value").getAsDouble());
    assertEquals("[0.5,2.0]", r.getAsJsonObject("geometry").get("spacing").toString());
    JsonObject finding = r.getAsJsonArray("findings").get(0).getAsJsonObject();
    assertEquals("touches_border", finding.get("code").getAsString());
    assertEquals("[1,2]", finding.get("labels").toString());
    assertTrue(r.getAsJsonArray("warnings").contains(finding.get("message")));
    JsonObject inputs = r.getAsJsonObject("provenance").getAsJsonObject("inputs");
    String hash = inputs.getAsJsonObject("reference").get("sha256").getAsString();
    assertTrue(hash.matches("[0-9a-f]{64}"), hash);
  }

  @Test
  void numbersThatAreNoneAreStringsWithAReason() {
    String empty = image("empty.tif", 4, new int[8]);
    JsonObject r =
        json(
            "evaluate",
            "--reference",
            reference,
            "--prediction",
            empty,
            "--metrics",
            "hausdorff hausdorff(one_empty=inf)",
            "--classes",
            "1",
            "--format",
            "json");
    JsonObject s = score(r, "hausdorff", "1");
    assertEquals("NaN", s.get("value").getAsString());
    assertEquals("undefined", s.get("status").getAsString());
    assertTrue(s.get("note").getAsString().contains("prediction is empty"));
    assertEquals("Infinity", score(r, "hausdorff(one_empty=inf)", "1").get("value").getAsString());
  }

  @Test
  void spacingOfTheCommandLineReplacesThatOfTheFiles() {
    JsonObject r =
        json(
            "evaluate",
            "--reference",
            reference,
            "--prediction",
            prediction,
            "--spacing",
            "3,1",
            "--metrics",
            "hausdorff",
            "--format",
            "json");
    assertEquals(3, score(r, "hausdorff", "1").get("value").getAsDouble());
  }

  @Test
  void csvIsWrittenWholeIntoAFile() throws IOException {
    Path out = folder.resolve("scores.csv");
    assertEquals(
        ExitCode.OK,
        run(
            "evaluate",
            "--reference",
            reference,
            "--prediction",
            prediction,
            "--losses",
            "dice",
            "--format",
            "csv",
            "--out",
            out.toString()));
    assertTrue(
        Files.readString(out)
            .startsWith("case,kind,spec,class,class_name,value,unit,status,note\n"));
    assertEquals("", OUT.toString());
  }

  @Test
  void whatCannotBeWrittenLosesNothing() throws IOException {
    Path out = folder.resolve("nowhere").resolve("scores.csv");
    assertEquals(
        ExitCode.BAD_INPUT,
        run(
            "evaluate",
            "--reference",
            reference,
            "--prediction",
            prediction,
            "--out",
            out.toString()));
    assertTrue(ERR.toString().contains("Cannot write"), ERR::toString);
    try (var files = Files.list(folder)) {
      assertTrue(files.noneMatch(f -> f.toString().endsWith(".part")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--prediction,missing.tif,missing.tif",
    "--metrics,hausdorf,Did you mean",
    "--metrics,hausdorff_percentile(percentile=195),but is 195",
    "--classes,liver,No class is called",
    "--format,xml,Unknown format",
    "--convention,nobody,nobody",
    "--threads,0,--threads must be at least 1",
  })
  void badInputIsExplainedWithoutAStackTrace(String option, String value, String expected) {
    int exit =
        option.equals("--prediction")
            ? run("evaluate", "--reference", reference, option, value)
            : run("evaluate", "--reference", reference, "--prediction", prediction, option, value);
    assertEquals(ExitCode.BAD_INPUT, exit, ERR::toString);
    assertTrue(ERR.toString().contains(expected), ERR::toString);
    assertFalse(
        ERR.toString().contains("\tat ") || ERR.toString().contains("  at "), ERR::toString);
    assertEquals("", OUT.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "evaluate", "evaluate --nonsense", "nonsense"})
  void wrongOptionsAreUsageErrors(String line) {
    assertEquals(ExitCode.USAGE, run(line.isEmpty() ? new String[0] : line.split(" ", -1)));
  }

  @Test
  void whatCannotBeComputedFailsTheRun() {
    assertEquals(
        ExitCode.EVALUATION_FAILED,
        run(
            "evaluate",
            "--reference",
            reference,
            "--prediction",
            prediction,
            "--metrics",
            "auroc"));
    assertTrue(OUT.toString().contains("skipped"), OUT::toString);
  }

  @Test
  void measuresAreListedAsJson() {
    assertEquals(ExitCode.OK, run("measures", "--kind", "loss", "--format", "json"));
    JsonArray all = JsonParser.parseString(OUT.toString()).getAsJsonArray();
    assertTrue(all.size() > 8);
    for (JsonElement e : all) {
      JsonObject m = e.getAsJsonObject();
      assertEquals("loss", m.get("kind").getAsString());
      assertFalse(m.get("formula").getAsString().isBlank());
    }
  }

  @Test
  void responseStartsFromTheReferenceIfNoPredictionIsGiven() {
    String[] args = {
      "response", "--reference", reference, "--losses", "dice", "--metrics", "dice", "--format"
    };
    String[] csv = {"csv", "--perturbations", "shift", "--grades", "2", "--threads", "1"};
    assertEquals(ExitCode.OK, run(concat(args, csv)), ERR::toString);
    String text = OUT.toString();
    assertTrue(text.contains("shift,0,metric,dice,mean,1,,ok,"), text);
    assertTrue(text.contains("shift,2,loss,dice,"), text);
    assertEquals(ExitCode.OK, run(concat(args, "table", "--grades", "1")), ERR::toString);
    assertTrue(OUT.toString().contains("low_confidence"), OUT::toString);
    assertEquals(ExitCode.BAD_INPUT, run(concat(args, "table", "--perturbations", "melt")));
    assertTrue(ERR.toString().contains("Unknown perturbation \"melt\""), ERR::toString);
  }

  private static String[] concat(String[] a, String... b) {
    return Stream.concat(Arrays.stream(a), Arrays.stream(b)).toArray(String[]::new);
  }

  @Test
  void versionsAreTold() {
    assertEquals(ExitCode.OK, run("--version"));
    assertTrue(OUT.toString().startsWith("SegQA "), OUT::toString);
  }

  @Test
  void selfCheckFailsBeyondTolerance() throws IOException {
    String golden =
        "{\"name\":\"t\",\"kind\":\"binary\",\"shape\":[1,4],\"spacing\":[1,1],"
            + "\"reference\":[1,1,0,0],\"prediction\":[1,0,0,0],\"results\":["
            + "{\"metric\":\"dice\",\"params\":{},\"value\":VALUE}]}";
    Path right =
        Files.writeString(folder.resolve("right.json"), golden.replace("VALUE", "" + 2.0 / 3));
    Path wrong = Files.writeString(folder.resolve("wrong.json"), golden.replace("VALUE", "0.6667"));
    assertEquals(ExitCode.OK, run("selfcheck", right.toString()), OUT::toString);
    assertEquals(ExitCode.EVALUATION_FAILED, run("selfcheck", wrong.toString()));
    assertTrue(OUT.toString().contains("expected 0.6667"), OUT::toString);
  }

  @Test
  void aFileThatIsNoReferenceIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), "{\"a\": 1}");
    assertEquals(ExitCode.BAD_INPUT, run("selfcheck", file.toString()));
    assertTrue(ERR.toString().contains("no file of reference values"), ERR::toString);
  }
}
