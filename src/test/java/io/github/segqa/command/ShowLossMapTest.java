package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ImageStatistics;
import io.github.segqa.io.OpenOptions;
import io.github.segqa.io.Volume;
import io.github.segqa.io.Volumes;
import io.github.segqa.service.SegQAService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scijava.Context;
import org.scijava.app.StatusService;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.convert.ConvertService;

/** The command without a screen. */
class ShowLossMapTest {
  private static final String REFERENCE = "test-images/lesions_reference.nii.gz";
  private static final String PROBABILITY = "test-images/lesions_probability.nii.gz";

  @TempDir private static Path folder;
  private static Context context;

  @BeforeAll
  static void start() {
    context =
        new Context(
            CommandService.class, StatusService.class, ConvertService.class, SegQAService.class);
  }

  @AfterAll
  static void end() {
    context.dispose();
  }

  private static CommandModule run(Path output, Object... more) throws Exception {
    List<Object> inputs =
        new ArrayList<>(
            List.of(
                "reference",
                REFERENCE,
                "probabilities",
                PROBABILITY,
                "output",
                output == null ? "" : output.toString()));
    inputs.addAll(List.of(more));
    return context
        .service(CommandService.class)
        .run(ShowLossMap.class, true, inputs.toArray())
        .get();
  }

  private static double mean(ImagePlus image) {
    double sum = 0;
    for (int z = 1; z <= image.getStackSize(); z++) {
      sum += ImageStatistics.getStatistics(image.getStack().getProcessor(z)).mean;
    }
    return sum / image.getStackSize();
  }

  @ParameterizedTest
  @ValueSource(strings = {"contribution.nii.gz", "contribution.nii", "contribution.tif"})
  void theMeanOfAContributionIsTheLoss(String name) throws Exception {
    Path file = folder.resolve(name);
    CommandModule m = run(file, "loss", "focal(gamma=2)");
    assertNull(m.getCancelReason());
    ImagePlus map = (ImagePlus) m.getOutput("map");
    assertEquals(expected("focal(gamma=2)"), mean(map), 1e-7);
    Volume written = Volumes.open(file, OpenOptions.DEFAULT, context);
    Volume reference = Volumes.open(Path.of(REFERENCE), OpenOptions.DEFAULT, context);
    assertEquals(reference.grid().box(), written.grid().box());
    assertEquals(reference.grid().sz(), written.grid().sz(), 1e-6);
  }

  private static double expected(String loss) throws Exception {
    Path csv = folder.resolve("scores.csv");
    context
        .service(CommandService.class)
        .run(
            EvaluateSegmentation.class,
            true,
            "reference",
            REFERENCE,
            "probabilities",
            PROBABILITY,
            "losses",
            loss,
            "output",
            csv.toString())
        .get();
    String line = Files.readAllLines(csv).get(1);
    return Double.parseDouble(line.split(",", -1)[5]);
  }

  @Test
  void gradientsAreSymmetricAboutWhite() throws Exception {
    CommandModule m = run(folder.resolve("g.tif"), "loss", "dice", "kind", "gradient");
    assertNull(m.getCancelReason());
    ImagePlus map = (ImagePlus) m.getOutput("map");
    assertEquals("dice gradient of class 1 - lesions_reference", map.getTitle());
    assertEquals(-map.getDisplayRangeMax(), map.getDisplayRangeMin());
    assertEquals(0xFFFFFF, map.getProcessor().getCurrentColorModel().getRGB(128) & 0xFFFFFF);
    assertEquals("mm", map.getCalibration().getUnit());
    assertEquals("dL/dp", map.getCalibration().getValueUnit());
    assertNotNull(map.getOverlay(), "the colour bar");
    assertTrue(map.getStack().getSliceLabel(2).startsWith("dice gradient of class 1"));
  }

  @Test
  void theMapIsLaidOverTheImageWithoutTouchingIt() throws Exception {
    ImagePlus image = ij.IJ.openImage("test-images/lesions_image.tif");
    image.setOverlay(new ij.gui.Roi(1, 1, 2, 2), java.awt.Color.RED, 1, null);
    double before = mean(image);
    for (int i = 0; i < 2; i++) {
      CommandModule m =
          run(
              folder.resolve("o.tif"),
              "reference",
              "test-images/lesions_reference.tif",
              "probabilities",
              "test-images/lesions_probability.tif",
              "image",
              image,
              "loss",
              "cross_entropy",
              "overlay",
              true);
      assertNull(m.getCancelReason());
    }
    assertEquals(before, mean(image), "pixels stay");
    long maps =
        java.util.Arrays.stream(image.getOverlay().toArray())
            .filter(ij.gui.ImageRoi.class::isInstance)
            .count();
    assertEquals(image.getNSlices(), maps, "one a slice, those of the first time are replaced");
    assertFalse(image.getOverlay().get(0) instanceof ij.gui.ImageRoi, "what was there stays");
  }

  @Test
  void contributionsBeginAtTheDarkEnd() throws Exception {
    CommandModule m = run(folder.resolve("c.tif"), "loss", "cross_entropy");
    ImagePlus map = (ImagePlus) m.getOutput("map");
    assertEquals(0, map.getDisplayRangeMin());
    assertEquals(32, map.getBitDepth());
  }

  @Test
  void ignoredVoxelsAreZero() throws Exception {
    CommandModule m = run(folder.resolve("i.tif"), "loss", "cross_entropy", "ignored", "1");
    assertNull(m.getCancelReason());
    CommandModule all = run(folder.resolve("a.tif"), "loss", "cross_entropy");
    assertTrue(mean((ImagePlus) m.getOutput("map")) < mean((ImagePlus) all.getOutput("map")));
  }

  @ParameterizedTest
  @CsvSource({
    "loss, nonsense, Unknown loss",
    "loss, dice focal, names 2",
    "loss, '', names 0",
    "kind, slope, kind must be contribution or gradient",
    "label, liver, label must be a whole number",
    "ignored, many, ignored must be a label",
    "options, nonsense=1, there is no",
    "output, map.png, should end in .nii",
  })
  void badValuesAreExplained(String key, String value, String expected) throws Exception {
    Path file = folder.resolve("bad.nii.gz");
    CommandModule m = run(key.equals("output") ? folder.resolve(value) : file, key, value);
    assertNotNull(m.getCancelReason());
    assertTrue(m.getCancelReason().contains(expected), m.getCancelReason());
    assertFalse(Files.exists(file));
  }

  @Test
  void lossesWithoutAGradientSayWhy() throws Exception {
    Path file = folder.resolve("none.nii.gz");
    String reason = run(file, "loss", "boundary_f1", "kind", "gradient").getCancelReason();
    assertTrue(reason.contains("rests on hard decisions and has no derivative"), reason);
    reason = run(file, "loss", "mcc").getCancelReason();
    assertTrue(reason.contains("not a mean of voxel terms"), reason);
    reason = run(file, "kind", "gradient", "label", "7").getCancelReason();
    assertTrue(reason.contains("must be 1 (the foreground)"), reason);
  }

  @Test
  void withoutAScreenAFileIsNeeded() throws Exception {
    String reason = run(null, "loss", "dice").getCancelReason();
    assertTrue(reason.contains("output=[map.nii.gz]"), reason);
  }
}
