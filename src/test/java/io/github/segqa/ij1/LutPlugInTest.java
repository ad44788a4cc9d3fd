package io.github.segqa.ij1;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.colour.ColourMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LutPlugInTest {
  @Test
  void macroLinesChangeColoursAndNothingElse() {
    StringBuilder code = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (ColourMap map : ColourMap.values()) {
      String name = map.id().substring(0, 1).toUpperCase(Locale.ROOT) + map.id().substring(1);
      code.append("newImage('a', '32-bit ramp', 64, 16, 3); setMinAndMax(-2, 5); setSlice(2);")
          .append("run('SegQA " + name + "'); getLut(r, g, b); getMinAndMax(low, high);")
          .append(
              "print(r[9]+' '+g[9]+' '+b[9]+' '+low+' '+high+' '+getValue(32, 0)+'"
                  + " '+getSliceNumber()); close();");
      int rgb = map.rgb(9);
      expected.append(rgb >> 16).append(' ').append(rgb >> 8 & 255).append(' ').append(rgb & 255);
      expected.append(" -2 5 0.5 2\n");
    }
    OwnProcess.Result r = OwnProcess.headlessImageJ().run("--headless", "-eval", code.toString());
    assertEquals(0, r.exit(), r.err());
    assertEquals(expected.toString().strip(), r.out().strip());
  }
}
