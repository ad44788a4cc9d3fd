package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import ij.IJ;
import ij.ImagePlus;
import ij.io.FileSaver;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlicesCommandTest {
  @TempDir static Path folder;

  private static final StringWriter OUT = new StringWriter();
  private static final StringWriter ERR = new StringWriter();

  private static String reference;
  private static String prediction;

  @BeforeAll
  static void images() {
    int[][] r = {{1, 1}, {0, 0}, {0, 0}};
    int[][] p = {{1, 0}, {1, 1}, {0, 0}};
    reference = stack("reference.tif", r, "mm");
    prediction = stack("prediction.tif", p, "mm");
    stack("voxels_reference.tif", r, "");
    stack("voxels_prediction.tif", p, "");
  }

  private static String stack(String name, int[][] slices, String unit) {
    ImagePlus imp = IJ.createImage(name, "8-bit black", 2, 1, slices.length);
    for (int z = 0; z < slices.length; z++) {
      for (int x = 0; x < 2; x++) {
        imp.getStack().getProcessor(z + 1).set(x, slices[z][x]);
      }
    }
    if (!unit.isEmpty()) {
      imp.getCalibration().pixelWidth = 0.5;
      imp.getCalibration().pixelHeight = 2;
      imp.getCalibration().pixelDepth = 4;
      imp.getCalibration().setUnit(unit);
    }
    Path file = folder.resolve(name);
    new FileSaver(imp).saveAsTiff(file.toString());
    return file.toString();
  }

  private static int run(String... more) {
    return runOn(reference, prediction, more);
  }

  private static int onVoxels(String... more) {
    String r = folder.resolve("voxels_reference.tif").toString();
    return runOn(r, folder.resolve("voxels_prediction.tif").toString(), more);
  }

  private static int runOn(String r, String p, String... more) {
    OUT.getBuffer().setLength(0);
    ERR.getBuffer().setLength(0);
    List<String> inputs = List.of("slices", "--reference", r, "--prediction", p);
    String[] all = Stream.concat(inputs.stream(), Stream.of(more)).toArray(String[]::new);
    return Main.run(new PrintWriter(OUT), new PrintWriter(ERR), all);
  }

  @Test
  void csvHasALineForEverySlice() throws IOException {
    Path out = folder.resolve("slices.csv");
    assertEquals(
        ExitCode.OK,
        run("--metrics", "precision", "--format", "csv", "--out", out.toString()),
        ERR::toString);
    assertEquals(
        """
        case,kind,spec,class,class_name,axis,slice,x,y,z,position_unit,content,reference_area,\
        prediction_area,value,unit,status,note
        reference,metric,precision,1,,z,0,0.25,0,0,mm,both,2,1,1,,ok,
        reference,metric,precision,1,,z,1,0.25,0,4,mm,prediction_only,0,2,0,,ok,
        reference,metric,precision,1,,z,2,0.25,0,8,mm,neither,0,0,NaN,,undefined,\
        neither image has the class in this slice
        """,
        Files.readString(out));
  }

  @Test
  void jsonHasTheSameAlongOtherAxes() {
    assertEquals(ExitCode.OK, run("--metrics", "dice", "--axis", "x", "--format", "json"));
    JsonArray rows = JsonParser.parseString(OUT.toString()).getAsJsonArray();
    assertEquals(2, rows.size());
    JsonObject second = rows.get(1).getAsJsonObject();
    assertEquals("x", second.get("axis").getAsString());
    assertEquals("[0.5,0,4]", second.get("position").toString());
    assertEquals("mm", second.get("position_unit").getAsString());
    assertEquals("both", second.get("content").getAsString());
    assertEquals(8, second.get("reference_area").getAsDouble());
    assertEquals(0, second.get("value").getAsDouble());
  }

  private static String place(int row) {
    JsonObject o =
        JsonParser.parseString(OUT.toString()).getAsJsonArray().get(row).getAsJsonObject();
    return o.get("position") + " " + o.get("position_unit").getAsString();
  }

  @Test
  void placesOfUncalibratedImagesAreVoxels() {
    assertEquals(ExitCode.OK, onVoxels("--metrics", "dice", "--format", "json"), ERR::toString);
    assertEquals("[0.5,0,2] voxel", place(2));
    assertEquals(ExitCode.OK, onVoxels("--metrics", "dice", "--format", "csv"));
    assertTrue(OUT.toString().contains(",z,2,0.5,0,2,voxel,neither,"), OUT::toString);
    assertEquals(ExitCode.OK, onVoxels("--metrics", "dice"));
    assertTrue(OUT.toString().contains("position (voxel)"), OUT::toString);
  }

  /** A spacing or voxel units hold for areas and distances; places are those of the file. */
  @Test
  void placesStayThoseOfTheReference() {
    String json = "--format=json";
    assertEquals(ExitCode.OK, run("--metrics=dice", "--units=voxel", json), ERR::toString);
    assertEquals("[0.25,0,8] mm", place(2));
    assertEquals(ExitCode.OK, onVoxels("--metrics=dice", "--spacing=0.5,2,4", json));
    assertEquals("[0.5,0,2] voxel", place(2));
  }

  @Test
  void theTableHasATitleForEachMetric() {
    assertEquals(ExitCode.OK, run("--metrics", "dice hausdorff"), ERR::toString);
    assertTrue(OUT.toString().contains("hausdorff, class 1"), OUT::toString);
    assertTrue(OUT.toString().contains("prediction only"), OUT::toString);
    assertTrue(OUT.toString().contains("position (mm)"), OUT::toString);
  }

  @Test
  void pictureIsChosenByTheEnding() throws IOException {
    Path svg = folder.resolve("slices.svg");
    assertEquals(ExitCode.OK, run("--metrics", "dice", "--out", svg.toString()), ERR::toString);
    assertTrue(Files.readString(svg).contains("dice along z: reference, class 1"));
    Path png = folder.resolve("slices.PNG");
    assertEquals(ExitCode.OK, run("--metrics", "dice", "--out", png.toString()), ERR::toString);
    assertEquals((byte) 0x89, Files.readAllBytes(png)[0]);
    Path none = folder.resolve("none.png");
    assertEquals(ExitCode.BAD_INPUT, run("--metrics", "soft_dice", "--out", none.toString()));
    assertTrue(ERR.toString().contains("nothing to plot"), ERR::toString);
  }

  @Test
  void whatCannotBeComputedFailsTheRun() {
    assertEquals(ExitCode.EVALUATION_FAILED, run("--metrics", "soft_dice"), ERR::toString);
    assertEquals(ExitCode.BAD_INPUT, run("--metrics", "confusion_matrix"));
    assertEquals(ExitCode.USAGE, run("--axis", "t"));
  }

  @Test
  void flatImagesAreSentToEvaluate() {
    String image = "test-images/lungs_reference.tif";
    ERR.getBuffer().setLength(0);
    PrintWriter err = new PrintWriter(ERR);
    assertEquals(
        ExitCode.BAD_INPUT,
        Main.run(new PrintWriter(OUT), err, "slices", "--reference", image, "--prediction", image));
    assertTrue(ERR.toString().contains("2D (128 x 120 pixels)"), ERR::toString);
    assertTrue(ERR.toString().contains("./segqa evaluate"), ERR::toString);
  }
}
