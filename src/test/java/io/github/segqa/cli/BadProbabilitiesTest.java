package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.io.Geometry;
import io.github.segqa.io.VolumeWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Probabilities that losses cannot use, from file to message. */
class BadProbabilitiesTest {
  private static final Grid GRID = new Grid(4, 3, 2, 1, 1, 1, 3, "mm");

  @TempDir private static Path folder;

  private static VolumeWriter writer() {
    return VolumeWriter.of(Geometry.ofGrid(GRID, true, "test"));
  }

  /** Labels 0..3. */
  @BeforeAll
  static void writeReference() {
    byte[][] planes = new byte[GRID.nz()][GRID.planeSize()];
    for (int i = 0; i < GRID.planeSize(); i++) {
      planes[0][i] = (byte) (i % 4);
    }
    writer()
        .write(folder.resolve("reference.nii.gz"), LabelVolume.of(GRID.nx(), GRID.ny(), planes));
  }

  /** Channels of one number each, one voxel of the first being another number. */
  private static String evaluate(int channels, float value, float odd, int expected) {
    List<Field> fields = new ArrayList<>();
    for (int c = 0; c < channels; c++) {
      float[][] planes = new float[GRID.nz()][GRID.planeSize()];
      Arrays.stream(planes).forEach(p -> Arrays.fill(p, value));
      planes[0][2] = c == 0 ? odd : value;
      fields.add(Field.of(GRID.nx(), GRID.ny(), planes));
    }
    Path file = folder.resolve("q.nii.gz");
    writer().write(file, fields);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            "evaluate",
            "--reference=" + folder.resolve("reference.nii.gz"),
            "--probabilities=" + file,
            "--losses=dice_ce");
    assertEquals(expected, exit, err::toString);
    return err.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | have 1 channel (foreground), so reference labels must be 0 and one other",
        "2 | have 2 channels, so reference labels must be 0..1, but the reference has label 3",
        "3 | have 3 channels, so reference labels must be 0..2, but the reference has label 3",
      })
  void tooFewChannelsForTheLabels(int channels, String expected) {
    String text = evaluate(channels, 1f / channels, 1f / channels, ExitCode.BAD_INPUT);
    assertTrue(text.contains(expected), text);
    assertTrue(text.contains("Give one channel a class (channel 0 = background)"), text);
    assertTrue(text.contains("--ignore-label, in a macro ignored="), text);
  }

  @Test
  void asManyChannelsAsClassesAreFine() {
    evaluate(4, 0.25f, 0.25f, ExitCode.OK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NaN | 1 values are not finite, the first NaN at (2, 0, 0)",
        "Infinity | 1 values are not finite, the first Infinity at (2, 0, 0)",
        "1.5 | 1 values lie outside [0,1] (from 1.50000 to 1.50000), the first 1.50000 at (2, 0,"
            + " 0)",
        "-0.5 | 1 values lie outside [0,1] (from -0.500000 to -0.500000)",
      })
  void valuesThatAreNoProbabilities(float odd, String expected) {
    String text = evaluate(4, 0.25f, odd, ExitCode.BAD_INPUT);
    assertTrue(text.contains("\"q.nii.gz\""), text);
    assertTrue(text.contains(expected), text);
    assertEquals(Float.isFinite(odd), text.contains("--range clip"), text);
  }
}
