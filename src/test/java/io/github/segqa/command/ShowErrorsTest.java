package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.macro.Interpreter;
import ij.measure.ResultsTable;
import io.github.segqa.figure.OkabeIto;
import io.github.segqa.ij1.OwnProcess;
import io.github.segqa.service.SegQAService;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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

class ShowErrorsTest {
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

  @AfterEach
  void closeImages() {
    for (int i = Interpreter.getBatchModeImageCount(); i > 0; i--) {
      Interpreter.removeBatchModeImage(Interpreter.getLastBatchModeImage());
    }
    Interpreter.batchMode = false;
  }

  private static Module run(Object... inputs) throws InterruptedException, ExecutionException {
    return context.service(CommandService.class).run(ShowErrors.class, true, inputs).get();
  }

  private static Module onFiles(Object... more) throws InterruptedException, ExecutionException {
    List<Object> all = new ArrayList<>(List.of("reference", reference, "prediction", prediction));
    all.addAll(Arrays.asList(more));
    return run(all.toArray());
  }

  private static String reason(Module module) {
    return ((CommandModule) module).getCancelReason();
  }

  private static double voxels(Module module, String kind) {
    assertNull(reason(module));
    ResultsTable t = (ResultsTable) module.getOutput("table");
    for (int i = 0; i < t.size(); i++) {
      if (t.getStringValue("kind", i).equals(kind)) {
        return t.getValue("voxels", i);
      }
    }
    throw new AssertionError("no row " + kind);
  }

  /** Boxes of 6 x 8 x 3 voxels, shifted by 2, and one of 4 x 4 x 3 that both have. */
  @Test
  void openImageGetsAnOverlayAndKeepsItsPixels() throws Exception {
    ImagePlus gt = Pair.image("gt", 4);
    byte[][] before = new byte[6][];
    for (int z = 0; z < 6; z++) {
      before[z] = ((byte[]) gt.getStack().getPixels(z + 1)).clone();
    }
    Module m = run("reference", gt, "prediction", Pair.image("p", 6));
    assertEquals(4 * 8 * 3 + 4 * 4 * 3, voxels(m, "true positive"));
    assertEquals(2 * 8 * 3, voxels(m, "false positive"));
    assertEquals(2 * 8 * 3, voxels(m, "false negative"));
    assertEquals(0, voxels(m, "wrong label"));
    List<String> names = new ArrayList<>();
    for (Roi roi : gt.getOverlay()) {
      if (roi.getPosition() == 2) {
        names.add(roi.getName());
      }
    }
    assertEquals(
        List.of(
            "SegQA true positive, all labels, slice 2",
            "SegQA false positive, all labels, slice 2",
            "SegQA false negative, all labels, slice 2"),
        names);
    for (int z = 0; z < 6; z++) {
      assertArrayEquals(before[z], (byte[]) gt.getStack().getPixels(z + 1));
    }
  }

  @Test
  void imageIsPreferredToTheReference() throws Exception {
    ImagePlus gt = Pair.image("gt", 4);
    ImagePlus image = IJ.createImage("ct", "16-bit ramp", 24, 20, 6);
    image.setCalibration(gt.getCalibration());
    Module m = run("reference", gt, "prediction", prediction, "image", image, "labels", "1");
    assertEquals(4 * 8 * 3, voxels(m, "true positive"));
    assertNull(gt.getOverlay());
    assertNotNull(image.getOverlay());
  }

  @Test
  void legendMayBeLeftOut() throws Exception {
    ImagePlus gt = Pair.image("gt", 4);
    run("reference", gt, "prediction", prediction, "legend", false, "style", "fill");
    Overlay overlay = gt.getOverlay();
    assertEquals(9, overlay.size());
    for (Roi roi : overlay) {
      assertNotNull(roi.getFillColor());
    }
  }

  @Test
  void pictureShowsTheColoursOfTheErrors() throws Exception {
    Path file = folder.resolve("errors.png");
    assertNull(reason(onFiles("style", "contours", "slice", "3", "output", file.toFile())));
    BufferedImage picture = ImageIO.read(file.toFile());
    assertEquals(480 / 24 * 20, picture.getHeight());
    assertTrue(picture.getWidth() > 480);
    assertTrue(has(picture, OkabeIto.VERMILION) && has(picture, OkabeIto.BLUE));
    assertFalse(has(picture.getSubimage(0, 0, 480, 400), OkabeIto.PURPLE));
  }

  private static boolean has(BufferedImage image, int rgb) {
    for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
      if ((image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF) == rgb) {
        return true;
      }
    }
    return false;
  }

  @Test
  void stackInColourHasEdgesInFullColourAndTheGeometry() throws Exception {
    Path file = folder.resolve("errors.tif");
    assertNull(reason(onFiles("output", file.toFile())));
    ImagePlus stack = IJ.openImage(file.toString());
    assertEquals(24, stack.getBitDepth());
    assertEquals(6, stack.getNSlices());
    assertEquals(2, stack.getCalibration().pixelDepth);
    assertEquals("mm", stack.getCalibration().getUnit());
    int[] plane = (int[]) stack.getStack().getPixels(2);
    for (int y = 5; y < 13; y++) {
      for (int x = 4; x < 6; x++) {
        assertEquals(OkabeIto.BLUE, plane[y * 24 + x] & 0xFFFFFF);
        assertEquals(OkabeIto.VERMILION, plane[y * 24 + x + 6] & 0xFFFFFF);
      }
    }
    assertEquals(0, plane[0] & 0xFFFFFF);
    assertNotNull(stack.getOverlay(), "the legend");
  }

  @Test
  void macroDrawsOnTheOpenImage() throws IOException {
    String macro =
        """
        open("%s"); rename("a b"); open("%s");
        run("Show Errors...", "reference=[a b] prediction=[my pred.tif] labels=1 legend=false");
        selectImage("a b");
        print(Overlay.size);
        run("Show Errors...", "reference=[a b] prediction=[my pred.tif] style=rgb output=[%s]");
        run("Remove Overlay");
        print(Overlay.size);
        """
            .formatted(reference, prediction, folder.resolve("macro.tif"));
    Path file = Files.writeString(folder.resolve("m.ijm"), macro);
    OwnProcess.Result r = OwnProcess.headlessImageJ().run("--headless", "-macro", file.toString());
    assertEquals(0, r.exit(), r.err());
    assertEquals(
        """
Errors of a b, label 1: true positive 96 (0.192 ml), false positive 48 (0.096 ml), false negative 48 (0.096 ml)
9
Errors of a b, all labels: true positive 144 (0.288 ml), false positive 48 (0.096 ml), false negative 48 (0.096 ml)
0
"""
            .strip(),
        r.out().strip());
    assertTrue(Files.size(folder.resolve("macro.tif")) > 6 * 24 * 20 * 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "style   | dotted    | contours, fill, rgb",
        "output  | e.jpg     | .png, .tif",
        "output  | /no/f.png | /no/f.png",
        "labels  | 9         | Neither reference nor prediction has label 9. They have: 1, 2.",
        "labels  | liver     | No class is called",
        "slice   | 0         | from 1 to 6",
        "slice   | 7         | from 1 to 6",
        "slice   | two       | from 1 to 6",
        "ignored | x         | x",
        "image   | nope.tif  | nope.tif",
        "options | nonsense=1 | nonsense",
      })
  void badInputsAreExplained(String key, String value, String expected) throws Exception {
    List<Object> inputs = new ArrayList<>(List.of(key, value));
    if (!key.equals("output")) {
      inputs.addAll(List.of("output", folder.resolve("bad.png").toString()));
    }
    String reason = reason(onFiles(inputs.toArray()));
    assertNotNull(reason);
    assertTrue(reason.contains(expected), reason);
    assertFalse(reason.contains("Internal"), reason);
    assertFalse(Files.exists(folder.resolve("bad.png")));
  }

  @Test
  void withoutScreenFileAndOpenImageThereIsNothingToDo() throws Exception {
    String reason = reason(onFiles());
    assertTrue(reason.contains("give a file"), reason);
  }

  @Test
  void missingPredictionIsNamed() throws Exception {
    String reason = reason(run("reference", reference, "output", folder.resolve("x.png").toFile()));
    assertNotNull(reason);
    assertTrue(reason.contains("rediction"), reason);
  }
}
