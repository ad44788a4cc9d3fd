package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.measure.ResultsTable;
import io.github.segqa.cli.Main;
import io.github.segqa.ij1.OwnProcess;
import io.github.segqa.service.SegQAService;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
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
import org.scijava.module.Module;

class PlotSlicesTest {
  @TempDir private static Path folder;
  private static Context context;
  private static String reference;
  private static String prediction;

  @BeforeAll
  static void start() {
    context =
        new Context(
            CommandService.class, StatusService.class, ConvertService.class, SegQAService.class);
    reference = Pair.save(Pair.image("gt.tif", 4), folder).toString();
    prediction = Pair.save(Pair.image("my pred.tif", 6), folder).toString();
  }

  @AfterAll
  static void end() {
    context.dispose();
  }

  private static Module run(Object... inputs) throws InterruptedException, ExecutionException {
    return context.service(CommandService.class).run(PlotSlices.class, true, inputs).get();
  }

  private static Module onFiles(Object... more) throws InterruptedException, ExecutionException {
    List<Object> all = new ArrayList<>(List.of("reference", reference, "prediction", prediction));
    all.addAll(Arrays.asList(more));
    return run(all.toArray());
  }

  private static String reason(Module module) {
    return ((CommandModule) module).getCancelReason();
  }

  private static ResultsTable table(Module module) {
    assertNull(reason(module));
    return (ResultsTable) module.getOutput("table");
  }

  /** Boxes of 6 x 8 x 3 voxels, shifted by 2 along x: Dice 2/3; and one that both have. */
  @Test
  void tableHasTheSlicesOfEachClass() throws Exception {
    Module m = run("reference", Pair.image("gt", 4), "prediction", Pair.image("p", 6));
    ResultsTable t = table(m);
    assertEquals(12, t.size());
    for (int z = 0; z < 6; z++) {
      boolean inside = z >= 1 && z <= 3;
      assertEquals(z, t.getValue("slice", z));
      assertEquals(2 * z, t.getValue("z", z));
      assertEquals("mm", t.getStringValue("position_unit", z));
      assertEquals(inside ? 2.0 / 3 : Double.NaN, t.getValue("value", z));
      assertEquals(inside ? 48 : 0, t.getValue("reference_area", z));
      assertEquals(inside ? 1 : Double.NaN, t.getValue("value", 6 + z));
      assertEquals(inside ? "both" : "neither", t.getStringValue("content", z));
    }
    assertEquals(true, m.getOutput("complete"));
  }

  @Test
  void withoutCalibrationPlacesAreVoxels() throws Exception {
    ImagePlus gt = Pair.image("gt", 4);
    ImagePlus p = Pair.image("p", 6);
    gt.setCalibration(null);
    p.setCalibration(null);
    Path svg = folder.resolve("voxels.svg");
    ResultsTable t = table(run("reference", gt, "prediction", p, "output", svg.toFile()));
    assertEquals(5, t.getValue("z", 5));
    assertEquals("voxel", t.getStringValue("position_unit", 5));
    String text = Files.readString(svg);
    assertTrue(text.contains("from 0 at z = 0 voxel to 5 at 5 voxel"), text);
    assertFalse(text.contains(" mm"), text);
  }

  @Test
  void alongXTheShiftShows() throws Exception {
    ResultsTable t = table(onFiles("along", "x", "labels", "1", "metrics", "precision"));
    assertEquals(24, t.size());
    assertEquals("reference_only", t.getStringValue("content", 5));
    assertEquals(1, t.getValue("value", 6));
    assertEquals("prediction_only", t.getStringValue("content", 11));
    assertEquals(0, t.getValue("value", 11));
  }

  @Test
  void lossesComeAfterMetrics() throws Exception {
    ResultsTable t = table(onFiles("metrics", "", "losses", "soft_dice", "along", "z"));
    assertEquals(6, t.size());
    assertEquals("mean", t.getStringValue("class", 0));
  }

  /** The same through the shell and through the command. */
  @ParameterizedTest
  @CsvSource({"x, csv", "y, json", "z, csv"})
  void filesAreThoseOfTheShell(String along, String format) throws Exception {
    Path mine = folder.resolve("mine." + format);
    Path shell = folder.resolve("shell." + format);
    String metrics = "dice hausdorff";
    assertNull(
        reason(
            onFiles(
                "along", along, "metrics", metrics, "losses", "dice_ce", "output", mine.toFile())));
    PrintWriter sink = new PrintWriter(new StringWriter());
    int exit =
        Main.run(
            sink,
            sink,
            "slices",
            "--reference=" + reference,
            "--prediction=" + prediction,
            "--metrics=" + metrics,
            "--losses=dice_ce",
            "--axis=" + along,
            "--format=" + format,
            "--out=" + shell);
    assertEquals(0, exit);
    assertEquals(Files.readString(shell), Files.readString(mine));
  }

  @Test
  void plotsAreWrittenAsPictures() throws Exception {
    Path png = folder.resolve("slices.png");
    assertNull(reason(onFiles("labels", "1", "output", png.toFile())));
    BufferedImage picture = ImageIO.read(png.toFile());
    assertTrue(picture.getWidth() > 500);
    Path svg = folder.resolve("slices.svg");
    assertNull(reason(onFiles("metrics", "dice hausdorff", "output", svg.toFile())));
    String text = Files.readString(svg);
    for (String word : List.of("class 1 (mm)", "class 2", "area (mm²)", "no reference")) {
      assertTrue(text.contains(word), word);
    }
  }

  @Test
  void macroPrintsAndWritesAndOpensNothing() throws IOException {
    Path csv = folder.resolve("macro.csv");
    String macro =
        """
        open("%s"); rename("a b"); open("%s");
        run("Plot Slices...", "reference=[a b] prediction=[my pred.tif] labels=1 along=z");
        run("Plot Slices...", "reference=[a b] prediction=[my pred.tif] output=[%s]");
        print(nImages);
        """
            .formatted(reference, prediction, csv);
    Path file = Files.writeString(folder.resolve("m.ijm"), macro);
    OwnProcess.Result r = OwnProcess.headlessImageJ().run("--headless", "-macro", file.toString());
    assertEquals(0, r.exit(), r.err());
    assertTrue(r.out().contains("dice, class 1"), r.out());
    assertTrue(r.out().contains("0.666667  both"), r.out());
    assertTrue(r.out().strip().endsWith("\n2"), r.out());
    assertEquals(13, Files.readAllLines(csv).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "along   | w         | along must be one of x, y, z",
        "output  | e.jpg     | should end in .csv or .json for a table",
        "output  | /no/f.csv | /no/f.csv",
        "output  | /no/f.png | /no/f.png",
        "metrics | dicee     | dicee",
        "metrics | ''        | Nothing is asked of the slices",
        "metrics | confusion_matrix | not one number for each class",
        "losses  | nonsense  | nonsense",
        "labels  | liver     | No class is called",
        "ignored | x         | x",
        "cutoff  | high      | cutoff",
        "image   | nope.tif  | nope.tif",
        "options | nonsense=1 | nonsense",
      })
  void badInputsAreExplained(String key, String value, String expected) throws Exception {
    String reason = reason(onFiles(key, value));
    assertNotNull(reason);
    assertTrue(reason.contains(expected), reason);
    assertFalse(reason.contains("Internal"), reason);
  }

  @Test
  void flatImagesHaveNoSlices() throws Exception {
    ImagePlus flat = IJ.createImage("flat", "8-bit", 8, 8, 1);
    flat.getProcessor().set(3, 3, 1);
    ImagePlus other = flat.duplicate();
    other.setTitle("other");
    String reason = reason(run("reference", flat, "prediction", other));
    assertTrue(reason.contains("3D"), reason);
  }

  @Test
  void aPictureNeedsValues() throws Exception {
    String reason =
        reason(onFiles("metrics", "auroc", "output", folder.resolve("none.png").toFile()));
    assertTrue(reason.contains("nothing to plot: needs a probability map"), reason);
    assertFalse(Files.exists(folder.resolve("none.png")));
  }

  @Test
  void missingPredictionIsNamed() throws Exception {
    String reason = reason(run("reference", reference));
    assertTrue(reason.contains("rediction"), reason);
  }
}
