package io.github.segqa.ij1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.segqa.colour.ColourMap;
import io.github.segqa.figure.OkabeIto;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Overlays in a real window of ImageJ on a virtual screen. */
@Tag("slow")
class OverlayWindowTest {
  /** Of a voxel of label 1, shown from 0 to 255. */
  private static final int GREY = 1;

  @Test
  void theScreenShowsThemAndImageJSwitchesThem() {
    assumeTrue(DialogTest.hasVirtualScreen() || System.getenv("SEGQA_CI") != null, "no xvfb-run");
    OwnProcess.Result r =
        OwnProcess.ofClass(OverlayRobot.class)
            .onVirtualScreen()
            .run("test-images/organs_reference.tif", "test-images/organs_prediction.tif");
    assertEquals(0, r.exit(), r.err());
    Map<String, int[]> seen =
        r.out()
            .lines()
            .map(l -> l.split(" ", 2))
            .filter(l -> l.length == 2 && l[1].matches("\\d+ \\d+ \\d+"))
            .collect(Collectors.toMap(l -> l[0], l -> numbers(l[1])));
    assertEquals(6, seen.size(), r.out());
    for (String when : new String[] {"plain", "hidden", "removed"}) {
      assertColour(GREY * 0x010101, 1, seen.get(when), when);
    }
    assertColour(OkabeIto.BLUE, 0.7, seen.get("errors"), "errors");
    assertColour(OkabeIto.BLUE, 0.7, seen.get("shown"), "shown");
    int distance = seen.get("distance")[0] << 16 | seen.get("distance")[1] << 8;
    distance |= seen.get("distance")[2];
    assertTrue(isViridis(distance), r.out());
  }

  private static int[] numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
  }

  private static void assertColour(int rgb, double opacity, int[] seen, String when) {
    for (int i = 0; i < 3; i++) {
      double expected = GREY + opacity * ((rgb >> 16 - 8 * i & 255) - GREY);
      assertEquals(expected, seen[i], 2, when + " " + Arrays.toString(seen));
    }
  }

  private static boolean isViridis(int rgb) {
    for (int i = 0; i < ColourMap.SIZE; i++) {
      if (ColourMap.VIRIDIS.rgb(i) == rgb) {
        return true;
      }
    }
    return false;
  }
}
