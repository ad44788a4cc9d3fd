package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.io.FileSaver;
import ij.process.ImageProcessor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every subcommand on a case tells the same as {@code segqa evaluate}. */
class WarningsTest {
  @TempDir static Path folder;

  private static String reference;
  private static String prediction;

  @BeforeAll
  static void images() {
    reference = mask("reference.tif", 3, 1, "mm");
    prediction = mask("prediction.tif", 4, 255, "pixel");
  }

  /** A box in a stack of 12 x 10 x 4. */
  private static String mask(String name, int x0, int value, String unit) {
    ImagePlus imp = IJ.createImage(name, "8-bit black", 12, 10, 4);
    for (int z = 2; z <= 3; z++) {
      ImageProcessor plane = imp.getStack().getProcessor(z);
      plane.setValue(value);
      plane.setRoi(x0, 3, 4, 4);
      plane.fill();
    }
    imp.getCalibration().setUnit(unit);
    Path file = folder.resolve(name);
    new FileSaver(imp).saveAsTiff(file.toString());
    return file.toString();
  }

  private static List<String> warnings(String line, String... inputs) {
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of(line.replace("DIR", folder.toString()).split(" ")));
    all.addAll(List.of(inputs));
    int code =
        Main.run(
            new PrintWriter(new StringWriter()), new PrintWriter(err), all.toArray(String[]::new));
    assertEquals(ExitCode.OK, code, err::toString);
    return err.toString().lines().filter(l -> l.startsWith("Warning: ")).toList();
  }

  private static List<String> ofThePair(String line) {
    return warnings(line, "--reference", reference, "--prediction", prediction, "--classes", "1,9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slices --metrics dice",
        "slices --metrics dice --out DIR/s.png",
        "plot confusion",
        "conventions",
        "map --loss dice_ce --out DIR/map.nii",
        "distances",
        "instances",
        "sheet --metrics dice --out DIR/sheet.html",
        "response --metrics dice --perturbations erode --grades 1",
      })
  void warningsAreThoseOfAnEvaluation(String line) {
    List<String> expected = ofThePair("evaluate --metrics dice");
    String text = expected.toString();
    assertTrue(text.contains("Prediction \"prediction.tif\" has no spacing in mm"), text);
    assertTrue(text.contains("both are taken as label 1"), text);
    assertTrue(text.contains("in neither image: 9"), text);
    assertEquals(expected, ofThePair(line));
  }

  @Test
  void aReferenceAloneIsNotFoundIdenticalToItself() {
    String line = "response --metrics dice --perturbations erode --grades 1";
    assertEquals(List.of(), warnings(line, "--reference", reference));
    List<String> twice = warnings(line, "--reference", reference, "--prediction", reference);
    assertFalse(twice.isEmpty());
    assertTrue(twice.get(0).contains("identical"), twice::toString);
  }
}
