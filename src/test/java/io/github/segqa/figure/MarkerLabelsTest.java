package io.github.segqa.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerLabelsTest {
  @ParameterizedTest
  @CsvSource({
    "false, 1, 1000, 10, true",
    "false, 1, 1000, 950, false",
    "true, 1, 1000, 400, true",
    "true, 1, 1000, 600, false"
  })
  void labelsStandAboveUnlessTheLineIsNearTheTop(
      boolean log, double min, double max, double at, boolean above) {
    Axis y = new Axis("value", "", min, max, log);
    Marker level = Marker.level(at, "level");
    assertEquals(above, MarkerLabels.above(XyFigure.of("f", Axis.of("x"), y).with(level), level));
  }
}
