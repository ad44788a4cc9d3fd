package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.gui.ImageRoi;
import ij.gui.Roi;
import ij.process.ImageProcessor;
import io.github.segqa.colour.ColourMap;
import io.github.segqa.ij1.OwnProcess;
import io.github.segqa.io.OpenOptions;
import io.github.segqa.io.Volume;
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

class ShowDistanceMapTest {
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

  private static String run(Object... inputs) throws InterruptedException, ExecutionException {
    List<Object> all = new ArrayList<>(List.of("prediction", prediction));
    if (!Arrays.asList(inputs).contains("reference")) {
      all.addAll(List.of("reference", reference));
    }
    all.addAll(Arrays.asList(inputs));
    Module m =
        context.service(CommandService.class).run(ShowDistanceMap.class, true, all.toArray()).get();
    return ((CommandModule) m).getCancelReason();
  }

  /** The box of label 1 is x = 4..9, y = 5..12, slices 2 to 4, of voxels of 1 x 1 x 2 mm. */
  @ParameterizedTest
  @CsvSource({"d.nii.gz", "d.nii", "d.tif"})
  void numbersAreWrittenWithTheirGeometry(String name) throws Exception {
    Path file = folder.resolve(name);
    assertNull(run("labels", "1", "output", file.toFile()));
    Volume v = context.service(SegQAService.class).volume(file, OpenOptions.DEFAULT);
    assertEquals(2, v.grid().sz());
    assertEquals("mm", v.grid().unit());
    double[] row = new double[24];
    v.pixels().read(0, 2, 8 * 24, 24, row);
    for (int x = 0; x < 24; x++) {
      double inside = Math.min(4, Math.min(x - 3, 10 - x)); // 4 mm to slice 0
      double expected = x < 4 ? 4 - x : x > 9 ? x - 9 : -inside;
      assertEquals(expected, row[x], "column " + x);
    }
  }

  @Test
  void surfaceIsDrawnOnTheOpenImage() throws Exception {
    ImagePlus gt = Pair.image("gt", 4);
    assertNull(run("reference", gt, "distances", "predicted_surface", "labels", "1"));
    List<Roi> pictures = new ArrayList<>();
    for (Roi roi : gt.getOverlay()) {
      if (roi instanceof ImageRoi) {
        pictures.add(roi);
      }
    }
    assertEquals(6, pictures.size());
    assertEquals(
        "SegQA predicted surface to reference, label 1, slice 3", pictures.get(2).getName());
    ImageProcessor slice = ((ImageRoi) pictures.get(2)).getProcessor();
    assertEquals(ColourMap.VIRIDIS.rgb(255), slice.get(11, 8) & 0xFFFFFF, "2 mm, the largest");
    assertEquals(ColourMap.VIRIDIS.rgb(0), slice.get(8, 5) & 0xFFFFFF, "on both surfaces");
    assertEquals(0, slice.get(8, 8) & 0xFFFFFF, "inside");
    assertEquals(1, gt.getStack().getProcessor(3).get(8, 8));
  }

  @Test
  void picturesHaveTheLegendBesideThem() throws Exception {
    for (String style : List.of("image", "overlay", "rgb")) {
      Path file = folder.resolve(style + ".png");
      assertNull(run("labels", "1", "style", style, "cap", "3", "output", file.toFile()));
      BufferedImage picture = ImageIO.read(file.toFile());
      assertEquals(400, picture.getHeight());
      assertTrue(picture.getWidth() > 500, style);
      int corner = picture.getRGB(0, 0) & 0xFFFFFF;
      int red = ColourMap.DIVERGING.rgb(255);
      assertTrue(style.equals("image") == (corner == red), style);
    }
  }

  @Test
  void copyInColourIsAStack() throws Exception {
    Path file = folder.resolve("rgb.tif");
    assertNull(run("distances", "reference_surface", "style", "rgb", "output", file.toFile()));
    ImagePlus copy = IJ.openImage(file.toString());
    assertEquals(24, copy.getBitDepth());
    assertEquals(6, copy.getNSlices());
    int[] plane = (int[]) copy.getStack().getPixels(3);
    assertEquals(ColourMap.VIRIDIS.rgb(255), plane[8 * 24 + 4] & 0xFFFFFF);
  }

  @Test
  void macroWritesAndDraws() throws IOException {
    Path file = folder.resolve("macro.nii.gz");
    String code =
        """
open("%s"); open("%s");
run("Show Distance Map...", "reference=gt.tif prediction=[my pred.tif] distances=signed_prediction labels=1 cap=99%% output=[%s]");
run("Show Distance Map...", "reference=gt.tif prediction=[my pred.tif] distances=predicted_surface labels=[] cap=[] style=auto legend=false");
selectImage("gt.tif"); print(Overlay.size);
"""
            .formatted(reference, prediction, file);
    Path macro = Files.writeString(folder.resolve("m.ijm"), code);
    OwnProcess.Result r = OwnProcess.headlessImageJ().run("--headless", "-macro", macro.toString());
    assertEquals(0, r.exit(), r.err());
    assertEquals(
        """
        Distances of gt, signed distance to prediction, label 1: -3 to 14.46 mm
        Distances of gt, predicted surface to reference, all labels: 164 voxels, 0 to 2 mm
        6""",
        r.out().strip());
    assertTrue(Files.exists(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "distances | sideways  | signed_reference, signed_prediction, predicted_surface",
        "cap       | -3        | a number above 0",
        "cap       | 120%      | percentage",
        "style     | fancy     | auto, image, overlay, rgb",
        "output    | d.jpg     | .nii.gz",
        "labels    | 1,2       | labels=1",
        "labels    | 7         | Neither reference nor prediction has label 7",
        "slice     | 9         | from 1 to 6",
        "image     | nope.tif  | nope.tif",
      })
  void badInputsAreExplained(String key, String value, String expected) throws Exception {
    Path file = folder.resolve("bad.png");
    List<Object> inputs = new ArrayList<>(List.of(key, value));
    if (!key.equals("output")) {
      inputs.addAll(List.of("output", file.toString()));
    }
    if (!key.equals("labels")) {
      inputs.addAll(List.of("labels", "1"));
    }
    String reason = run(inputs.toArray());
    assertNotNull(reason);
    assertTrue(reason.contains(expected), reason);
    assertFalse(Files.exists(file));
  }

  @Test
  void withoutScreenAndFileThereIsNothingToDo() throws Exception {
    assertTrue(run("labels", "1").contains("give a file"));
  }
}
