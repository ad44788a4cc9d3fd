package io.github.segqa.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.measure.Calibration;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import net.imglib2.img.array.ArrayImgs;
import org.junit.jupiter.api.Test;
import org.scijava.Context;

class SegQAServiceTest {
  private static final SegQAService SEGQA =
      new Context(SegQAService.class).service(SegQAService.class);

  private static final byte[] REFERENCE = {1, 1, 0, 0, 2, 2};
  private static final byte[] PREDICTION = {1, 0, 0, 0, 2, 2};

  private static ImagePlus image(byte[] pixels) {
    ImagePlus imp = IJ.createImage("labels", "8-bit black", 3, 2, 1);
    System.arraycopy(pixels, 0, (byte[]) imp.getProcessor().getPixels(), 0, pixels.length);
    Calibration c = imp.getCalibration();
    c.pixelWidth = 0.5;
    c.pixelHeight = 3;
    c.setUnit("mm");
    return imp;
  }

  private static void check(CaseResult result, double volume) {
    assertEquals(2.0 / 3, first(result, "dice").value(), 1e-15);
    assertEquals(volume, first(result, "volume_ref").value(), 1e-12);
  }

  private static Score first(CaseResult result, String spec) {
    return result.scores().stream().filter(s -> s.spec().equals(spec)).findFirst().orElseThrow();
  }

  @Test
  void imagesOfImageJAreTakenWithTheirCalibration() {
    check(SEGQA.evaluate(image(REFERENCE), image(PREDICTION), "dice volume_ref", ""), 3);
  }

  @Test
  void imagesOfImgLib2AreTaken() {
    check(
        SEGQA.evaluate(
            ArrayImgs.unsignedBytes(REFERENCE, 3, 2),
            ArrayImgs.unsignedBytes(PREDICTION, 3, 2),
            "dice volume_ref",
            ""),
        2);
  }

  @Test
  void provenanceNamesVersionsAndRequest() {
    CaseResult r = SEGQA.evaluate(image(REFERENCE), image(PREDICTION), "dice()", "dice");
    assertTrue(r.provenance().get("request").toString().contains("metrics=[dice]"));
    assertTrue(r.provenance().get("versions").toString().contains("ImageJ=1.54"));
  }

  @Test
  void whatIsNoImageIsRefused() {
    String message =
        assertThrows(
                EvaluationException.class, () -> SEGQA.evaluate(image(REFERENCE), 5, "dice", ""))
            .getMessage();
    assertTrue(message.contains("java.lang.Integer"), message);
  }

  @Test
  void imagesOfOtherSizeAreRefusedWithBothSizes() {
    String message =
        assertThrows(
                EvaluationException.class,
                () -> SEGQA.evaluate(image(REFERENCE), ArrayImgs.unsignedBytes(4, 2), "dice", ""))
            .getMessage();
    assertTrue(message.contains("3 x 2") && message.contains("4 x 2"), message);
  }
}
