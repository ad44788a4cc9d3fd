package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.measure.ResultsTable;
import io.github.segqa.service.SegQAService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scijava.Context;
import org.scijava.app.StatusService;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.convert.ConvertService;

/** The command without a screen. */
class LossResponseCommandTest {
  @TempDir private static Path folder;
  private static Context context;

  @BeforeAll
  static void start() {
    context =
        new Context(
            CommandService.class, StatusService.class, ConvertService.class, SegQAService.class);
    Pair.save(Pair.image("gt.tif", 4), folder);
    Pair.save(Pair.image("pred.tif", 6), folder);
  }

  @AfterAll
  static void end() {
    context.dispose();
  }

  private static CommandModule run(Object... more) throws Exception {
    List<Object> inputs =
        new ArrayList<>(
            List.of(
                "reference",
                folder.resolve("gt.tif").toString(),
                "losses",
                "dice",
                "faults",
                "erode shift",
                "grades",
                "2"));
    inputs.addAll(List.of(more));
    return context
        .service(CommandService.class)
        .run(LossResponseCommand.class, true, inputs.toArray())
        .get();
  }

  private static ResultsTable table(CommandModule m) {
    assertNull(m.getCancelReason());
    return (ResultsTable) m.getOutput("table");
  }

  @Test
  void theReferenceAloneIsMadeWorse() throws Exception {
    ResultsTable t = table(run());
    assertEquals(2 * 3, t.size(), "two faults, grades 0 to 2");
    assertEquals("erode", t.getStringValue("perturbation", 0));
    assertEquals(0, t.getValue("grade", 0));
    assertEquals(0, t.getValue("value", 0), 1e-12, "the reference itself is perfect");
    assertTrue(t.getValue("value", 1) > 0);
    assertTrue(t.getValue("value", 2) > t.getValue("value", 1));
  }

  @Test
  void thePredictionIsMadeWorseIfThereIsOne() throws Exception {
    ResultsTable t = table(run("prediction", folder.resolve("pred.tif").toString()));
    assertTrue(t.getValue("value", 0) > 0.1);
  }

  @Test
  void metricsGetARowForEachClassAndTheirMean() throws Exception {
    ResultsTable t = table(run("losses", "", "metrics", "dice", "faults", "erode"));
    assertEquals(3 * 3, t.size(), "classes 1, 2 and their mean at three grades");
    ResultsTable one =
        table(run("losses", "", "metrics", "dice", "faults", "erode", "labels", "1"));
    assertEquals("1", one.getStringValue("class", 0));
  }

  @Test
  void valuesAndPlotsAreWrittenByTheEnding() throws Exception {
    Path csv = folder.resolve("r.csv");
    table(run("output", csv.toString()));
    List<String> lines = Files.readAllLines(csv);
    assertEquals("perturbation,grade,kind,spec,class,value,unit,status,note", lines.get(0));
    assertEquals(7, lines.size());
    Path json = folder.resolve("r.json");
    table(run("output", json.toString()));
    assertTrue(Files.readString(json).startsWith("["));
    Path png = folder.resolve("r.png");
    table(run("output", png.toString()));
    assertTrue(ImageIO.read(png.toFile()).getWidth() > 400);
    Path svg = folder.resolve("r.svg");
    table(run("output", svg.toString(), "faults", "erode"));
    assertTrue(Files.readString(svg).contains("Grade of the fault"));
  }

  @Test
  void theSameSeedGivesTheSameTable() throws Exception {
    ResultsTable a = table(run("faults", "boundary_noise", "seed", "5"));
    ResultsTable b = table(run("faults", "boundary_noise", "seed", "5"));
    ResultsTable c = table(run("faults", "boundary_noise", "seed", "6"));
    assertEquals(a.getValue("value", 2), b.getValue("value", 2));
    assertTrue(a.getValue("value", 2) != c.getValue("value", 2));
  }

  @ParameterizedTest
  @CsvSource({
    "losses, nonsense, Unknown loss",
    "losses, '', Nothing is chosen",
    "metrics, dise, Unknown metric",
    "faults, melt, Unknown perturbation \"melt\"",
    "grades, few, grades must be a whole number",
    "grades, 0, 'must be in [1, 100]'",
    "seed, x, seed must be a whole number",
    "labels, liver, No class is called",
    "options, nonsense=1, there is no",
    "output, r.txt, should end in .csv",
  })
  void badValuesAreExplained(String key, String value, String expected) throws Exception {
    Path file = folder.resolve("bad.csv");
    CommandModule m = run("output", file.toString(), key, value);
    assertNotNull(m.getCancelReason());
    assertTrue(m.getCancelReason().contains(expected), m.getCancelReason());
    assertFalse(Files.exists(file));
  }

  @Test
  void probabilitiesAloneCannotBeMadeWorse() throws Exception {
    CommandModule m =
        run(
            "reference",
            "test-images/lesions_reference.nii.gz",
            "probabilities",
            "test-images/lesions_probability.nii.gz");
    assertTrue(m.getCancelReason().contains("only probabilities are given"), m.getCancelReason());
  }
}
