package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.segqa.api.Grid;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfelSizesTest {
  @ParameterizedTest
  @CsvSource({"1,1,1", "0.7,0.9,3", "2.5,0.31,1.07"})
  void areasEqualTheReferenceTable(double sx, double sy, double sz) throws IOException {
    double[] size = SurfelSizes.of(new Grid(9, 9, 9, sx, sy, sz, 3, "mm"));
    JsonArray codes = table();
    assertEquals(256, codes.size());
    for (int code = 0; code < 256; code++) {
      double expected = 0;
      for (JsonElement e : codes.get(code).getAsJsonArray()) {
        JsonArray v = e.getAsJsonArray();
        double z = v.get(0).getAsDouble() * sy * sx;
        double y = v.get(1).getAsDouble() * sz * sx;
        double x = v.get(2).getAsDouble() * sz * sy;
        expected += Math.sqrt(x * x + y * y + z * z);
      }
      assertEquals(expected, size[code], 1e-14 * Math.max(1, expected), "code " + code);
    }
  }

  private static JsonArray table() throws IOException {
    try (Reader in =
        new InputStreamReader(
            SurfelSizesTest.class.getResourceAsStream("/golden/metrics/surfel_table.json"),
            StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(in).getAsJsonObject().getAsJsonArray("codes");
    }
  }

  @Test
  void lengthsOfSquares() {
    double[] size = SurfelSizes.of(Grid.of(9, 9, 3, 4, "mm"));
    assertEquals(0, size[0]);
    assertEquals(0, size[15]);
    assertEquals(2.5, size[0b0001]);
    assertEquals(2.5, size[0b1011]);
    assertEquals(3, size[0b0011]);
    assertEquals(4, size[0b0101]);
    assertEquals(5, size[0b1001]);
    assertEquals(5, size[0b0110]);
  }
}
