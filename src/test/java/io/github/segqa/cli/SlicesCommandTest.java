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
    reference = stack("reference.tif", new int[][] {{1, 1}, {0, 0}, {0, 0}});
    prediction = stack("prediction.tif", new int[][] {{1, 0}, {1, 1}, {0, 0}});
  }

  private static String stack(String name, int[][] slices) {
    ImagePlus imp = IJ.createImage(name, "8-bit black", 2, 1, slices.length);
    for (int z = 0; z < slices.length; z++) {
      for (int x = 0; x < 2; x++) {
        imp.getStack().getProcessor(z + 1).set(x, slices[z][x]);
      }
    }
    imp.getCalibration().pixelWidth = 0.5;
    imp.getCalibration().pixelHeight = 2;
    imp.getCalibration().pixelDepth = 4;
    imp.getCalibration().setUnit("mm");
    Path file = folder.resolve(name);
    new FileSaver(imp).saveAsTiff(file.toString());
    return file.toString();
  }

  private static int run(String... more) {
    OUT.getBuffer().setLength(0);
    ERR.getBuffer().setLength(0);
    List<String> inputs = List.of("slices", "--reference", reference, "--prediction", prediction);
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
        case,kind,spec,class,class_name,axis,slice,x_mm,y_mm,z_mm,content,reference_area,\
        prediction_area,value,unit,status,note
        reference,metric,precision,1,,z,0,0.25,0,0,both,2,1,1,,ok,
        reference,metric,precision,1,,z,1,0.25,0,4,prediction_only,0,2,0,,ok,
        reference,metric,precision,1,,z,2,0.25,0,8,neither,0,0,NaN,,undefined,\
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
    assertEquals("[0.5,0,4]", second.get("position_mm").toString());
    assertEquals("both", second.get("content").getAsString());
    assertEquals(8, second.get("reference_area").getAsDouble());
    assertEquals(0, second.get("value").getAsDouble());
  }

  @Test
  void theTableHasATitleForEachMetric() {
    assertEquals(ExitCode.OK, run("--metrics", "dice hausdorff"), ERR::toString);
    assertTrue(OUT.toString().contains("hausdorff, class 1"), OUT::toString);
    assertTrue(OUT.toString().contains("prediction only"), OUT::toString);
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
