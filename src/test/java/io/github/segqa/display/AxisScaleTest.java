package io.github.segqa.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisScaleTest {
  private static AxisScale linear(double min, double max) {
    return new AxisScale(min, max, false);
  }

  @Test
  void ticksAreRoundAndWithinTheEnds() {
    assertEquals(List.of(0.0, 200.0, 400.0, 600.0, 800.0), linear(0, 832).ticks(6));
    assertEquals(List.of(-1.0, -0.5, 0.0, 0.5, 1.0), linear(-1, 1).ticks(4));
    assertEquals(List.of(2e-4, 4e-4), linear(1e-4, 5e-4).ticks(2));
    assertEquals(List.of(1.0, 10.0, 100.0), new AxisScale(0.5, 300, true).ticks(6));
  }

  @Test
  void partsOfAnAxisAreDifferencesOrFactors() {
    assertEquals(0.25, linear(0, 800).part(200));
    assertEquals(-0.5, linear(10, 20).part(5));
    assertEquals(1.0 / 3, new AxisScale(1, 1000, true).part(10), 1e-15);
  }

  @Test
  void theValueAtAPartIsTheInverse() {
    for (AxisScale s : List.of(linear(-3, 8), new AxisScale(0.2, 90, true))) {
      assertEquals(s.min(), s.at(0), 1e-15);
      assertEquals(s.max(), s.at(1), 1e-12);
      assertEquals(0.3, s.part(s.at(0.3)), 1e-12);
    }
  }
}
