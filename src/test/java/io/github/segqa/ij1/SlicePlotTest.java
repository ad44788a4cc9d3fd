package io.github.segqa.ij1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ij.IJ;
import ij.ImageStack;
import java.io.File;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plot of slices in real windows, with real clicks and keys, on a virtual screen. */
@Tag("slow")
class SlicePlotTest {
  private static final String REFERENCE = "test-images/organs_reference.tif";
  private static final String PREDICTION = "test-images/organs_prediction.tif";

  private final ImageStack r = IJ.openImage(REFERENCE).getStack();
  private final ImageStack p = IJ.openImage(PREDICTION).getStack();
  private char axis;

  private static boolean has(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> new File(folder, program).canExecute());
  }

  private static void assumeScreen() {
    boolean tools = Stream.of("xvfb-run", "xdotool", "openbox").allMatch(SlicePlotTest::has);
    assumeTrue(tools || System.getenv("SEGQA_CI") != null, "no xvfb-run, xdotool, openbox");
  }

  private int size() {
    return axis == 'x' ? r.getWidth() : axis == 'y' ? r.getHeight() : r.size();
  }

  private interface Voxel {
    int count(int reference, int prediction);
  }

  /** Counts voxels of one slice of the axis; z is -1 for all. */
  private int count(int index, int z, Voxel voxel) {
    int n = 0;
    for (int k = 0; k < r.size(); k++) {
      for (int y = 0; y < r.getHeight(); y++) {
        for (int x = 0; x < r.getWidth(); x++) {
          int at = axis == 'x' ? x : axis == 'y' ? y : k;
          if (at == index && (z < 0 || z == k)) {
            n += voxel.count((int) r.getVoxel(x, y, k), (int) p.getVoxel(x, y, k));
          }
        }
      }
    }
    return n;
  }

  private double dice(int index) {
    double both = count(index, -1, (a, b) -> a == 1 && b == 1 ? 1 : 0);
    double sum = count(index, -1, (a, b) -> (a == 1 ? 1 : 0) + (b == 1 ? 1 : 0));
    return 2 * both / sum;
  }

  /** Slices that have the label, by Dice, then by number. */
  private List<Integer> worst() {
    return IntStream.range(0, size())
        .filter(i -> !Double.isNaN(dice(i)))
        .boxed()
        .sorted(Comparator.comparingDouble(this::dice))
        .toList();
  }

  /** The z at which a slice is looked at: its own, or where label 1 has most errors. */
  private int z(int index) {
    if (axis == 'z') {
      return index;
    }
    int best = 0;
    for (int z = 1; z < r.size(); z++) {
      best = wrong(index, z) > wrong(index, best) ? z : best;
    }
    return best;
  }

  private int wrong(int index, int z) {
    return count(index, z, (a, b) -> (a == 1) != (b == 1) ? 1 : 0);
  }

  private String place(int index) {
    return " place " + index + " z " + z(index) + " cursor " + index;
  }

  @ParameterizedTest
  @ValueSource(chars = {'z', 'x', 'y'})
  void clicksAndKeysLeadToSlices(char along) {
    assumeScreen();
    axis = along;
    OwnProcess.Result result =
        OwnProcess.ofClass(SlicesRobot.class)
            .onVirtualScreen()
            .run(String.valueOf(along), REFERENCE, PREDICTION);
    assertEquals(0, result.exit(), result.err());
    List<String> out = result.out().lines().toList();
    int[] clicks = along == 'z' ? new int[] {9, 3} : new int[] {21, 9};
    List<Integer> worst = worst();
    List<String> expected =
        List.of(
            "title dice along " + along + ": organs_reference, class 1",
            "clicked " + clicks[0] + place(clicks[0]),
            "clicked " + clicks[1] + place(clicks[1]),
            "key n" + place(worst.get(0)),
            "key n" + place(worst.get(1)),
            "key n" + place(worst.get(2)),
            "key p" + place(worst.get(1)),
            "key shift+n" + place(worst.get(0)),
            along == 'z'
                ? "moved place 5 z 5 cursor 5"
                : "moved place " + worst.get(0) + " z 5 cursor " + worst.get(0),
            "overlay 0",
            "listeners false");
    for (String line : expected) {
      assertTrue(out.contains(line), () -> line + " is missing in " + out + result.err());
    }
    assertEquals("", result.err().replaceAll("SLF4J.*\\R", ""), "nothing was thrown");
  }

  @Test
  void whatIsRecordedGivesTheSameAgain() {
    assumeScreen();
    OwnProcess.Result result =
        OwnProcess.ofClass(SlicesRecorder.class).onVirtualScreen().run(REFERENCE, PREDICTION);
    assertEquals(0, result.exit(), result.err());
    String out = result.out();
    assertTrue(
        out.contains(
            "recorded run(\"Plot Slices...\", \"reference=organs_reference.tif"
                + " prediction=organs_prediction.tif probabilities= image= metrics=dice losses="
                + " along=z labels= ignored= cutoff=0.5 options= output=\");"),
        out);
    assertTrue(out.contains("chose dice along z: organs_reference, class 2"), out);
    assertTrue(out.contains("same true lines " + 13 * labels()), out);
  }

  /** How many labels above 0 occur. */
  private long labels() {
    return IntStream.rangeClosed(1, 255)
        .filter(
            l ->
                IntStream.range(0, r.size())
                    .anyMatch(
                        z ->
                            r.getProcessor(z + 1).getHistogram()[l]
                                    + p.getProcessor(z + 1).getHistogram()[l]
                                > 0))
        .count();
  }
}
