package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlotCommandTest {
  private static final List<String> ORGANS =
      List.of(
          "--reference=test-images/organs_reference.nii.gz",
          "--prediction=test-images/organs_prediction.nii.gz",
          "--probabilities=test-images/organs_probabilities.nii.gz");

  @TempDir private static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  private int plot(String kind, String... more) {
    Stream<String> all =
        Stream.of(Stream.of("plot", kind), ORGANS.stream(), Stream.of(more)).flatMap(s -> s);
    return run(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "confusion",
        "distances",
        "distances_cumulative",
        "pr",
        "reliability",
        "response",
        "roc",
        "threshold"
      })
  void everyKindIsDrawn(String kind) throws IOException {
    Path png = folder.resolve(kind + ".png");
    String grades = kind.equals("response") ? "--set=grades=1" : "--classes=1,3";
    assertEquals(ExitCode.OK, plot(kind, grades, "--out=" + png), err::toString);
    assertTrue(ImageIO.read(png.toFile()).getWidth() >= 800);
    assertEquals("", out.toString());
  }

  @Test
  void theEndingChoosesTheFormat() throws IOException {
    Path svg = folder.resolve("roc.svg");
    assertEquals(ExitCode.OK, plot("roc", "--out=" + svg), err::toString);
    assertTrue(Files.readString(svg).contains("False positive rate"));
    Path json = folder.resolve("roc.JSON");
    assertEquals(ExitCode.OK, plot("roc", "--out=" + json), err::toString);
    JsonObject o = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
    assertEquals("ROC curve: organs_reference", o.get("title").getAsString());
    assertEquals(5, o.getAsJsonArray("series").size());
  }

  @Test
  void withoutFileTheNumbersArePrinted() {
    assertEquals(ExitCode.OK, plot("confusion"), err::toString);
    assertTrue(out.toString().contains("1 liver,1 liver,1272\n"), out::toString);
  }

  @Test
  void settingsAndMeasuresArePassedOn() {
    int exit =
        plot(
            "distances",
            "--set",
            "width=5",
            "--classes=kidney_left",
            "--metrics=hausdorff_percentile(percentile=50)");
    assertEquals(ExitCode.OK, exit, err::toString);
    assertTrue(out.toString().contains("reference to prediction,2.5,"), out::toString);
    assertTrue(out.toString().contains("reference to prediction,12.5,"), out::toString);
  }

  @Test
  void aReferenceAloneCanRespond() {
    String reference = ORGANS.get(0);
    int exit = run("plot", "response", reference, "--set=grades=1", "--set=perturbations=erode");
    assertEquals(ExitCode.OK, exit, err::toString);
    assertTrue(out.toString().contains("dice,0,1\n"), out::toString);
    assertEquals(ExitCode.BAD_INPUT, run("plot", "distances", reference));
  }

  @Test
  void helpListsTheKinds() {
    assertEquals(ExitCode.OK, run("plot", "--help"));
    assertTrue(out.toString().contains("distances_cumulative: share of"), out::toString);
    assertTrue(out.toString().contains("third_party_volumes: volume of"), out::toString);
    assertTrue(out.toString().replaceAll("\\s+", " ").contains("bins=number of bins"));
  }

  @ParameterizedTest
  @CsvSource({
    "rock, --threads=1, Unknown kind of plot",
    "roc, --out=plot.pdf, should end in",
    "roc, --out=plot, should end in",
    "roc, --set=bins=3, has no setting",
    "roc, --metrics=dice, chooses its measures itself",
    "distances, --metrics=hausdorf, Did you mean",
    "distances, --classes=heart, No class is called",
    "reliability, --set=bins=0, bins",
    "response, --set=grades=1000, number of grades",
    "distances, --out=no/such/folder/a.png, Cannot write",
  })
  void badInputsAreExplained(String kind, String option, String expected) {
    assertEquals(ExitCode.BAD_INPUT, plot(kind, option), err::toString);
    assertTrue(err.toString().contains(expected), err::toString);
    assertFalse(err.toString().contains("internal error"), err::toString);
    assertFalse(Files.exists(Path.of("plot.pdf")));
  }

  @Test
  void wrongUsageHasItsCode() {
    assertEquals(ExitCode.USAGE, run("plot", "roc"));
    assertEquals(
        ExitCode.USAGE,
        run(Stream.concat(Stream.of("plot"), ORGANS.stream()).toArray(String[]::new)));
    assertEquals(ExitCode.USAGE, plot("roc", "--set=bins"));
  }
}
