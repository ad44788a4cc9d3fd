package io.github.segqa.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.measure.Calibration;
import io.github.segqa.api.Counts;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;
import io.github.segqa.engine.ConventionRow;
import io.github.segqa.engine.LossMaps;
import io.github.segqa.engine.Request;
import io.github.segqa.io.CaseInputs;
import io.github.segqa.io.CaseLoader;
import io.github.segqa.io.CaseOptions;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.io.OpenOptions;
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

  /** What is drawn and compared must be what was scored. */
  @Test
  void masksOf255And1AreTheSameMaskOnEveryWay() {
    byte[] full = {(byte) 255, (byte) 255, 0, 0, (byte) 255, 0};
    byte[] ones = {1, 0, 0, 0, 1, 1};
    OpenOptions open = OpenOptions.DEFAULT;
    CaseInputs inputs =
        CaseInputs.of(
            "masks", SEGQA.volume(image(full), open), SEGQA.volume(image(ones), open), null);
    LoadedCase loaded = CaseLoader.load(inputs, CaseOptions.DEFAULT);
    Request request = Request.of("dice", "dice");
    double dice = first(SEGQA.evaluate(loaded, request, Progress.NONE), "dice").value();
    Counts counts = SEGQA.view(loaded, request, Progress.NONE).of(255).counts();
    assertEquals(dice, 2.0 * counts.tp() / (counts.reference() + counts.prediction()), 1e-15);
    ConventionRow ours = SEGQA.conventions(loaded, request, 255).get(0);
    assertTrue(Double.isFinite(ours.value().number()), ours.toString());
    double mean = 0;
    Field map =
        SEGQA.map(loaded, request, "cross_entropy", LossMaps.Type.CONTRIBUTION, 1, Progress.NONE);
    for (int i = 0; i < 6; i++) {
      mean += map.get(i % 3, i / 3, 0) / 6;
    }
    CaseResult losses = SEGQA.evaluate(loaded, Request.of("", "cross_entropy"), Progress.NONE);
    assertEquals(first(losses, "cross_entropy").value(), mean, 1e-12);
  }
}
