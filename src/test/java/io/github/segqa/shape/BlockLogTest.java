package io.github.segqa.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockLogTest {
  private static final double EPS = 1e-7;

  private static double minusLog(double x) {
    double[] to = {x};
    BlockLog.minusLog(to, 1, EPS, to);
    return to[0];
  }

  @Test
  void isTheLogarithmTo13Digits() {
    Random random = new Random(5);
    for (int i = 0; i < 200_000; i++) {
      double u = random.nextDouble();
      double x = i % 3 == 0 ? u : i % 3 == 1 ? Math.pow(10, -7 * u) : 1 - Math.pow(10, -12 * u);
      double expected = -StrictMath.log(x);
      assertEquals(expected, minusLog(x), 1e-13 * expected, () -> "x = " + x);
    }
  }

  @Test
  void isExactWhereTheLossesNeedIt() {
    assertEquals(0, minusLog(1), "a perfect prediction costs nothing");
    assertEquals(minusLog(EPS), minusLog(0), "zero counts as eps");
    assertEquals(minusLog(EPS), minusLog(EPS / 2), "below eps counts as eps");
    double almost = Math.nextDown(1.0);
    assertEquals(1 - almost, minusLog(almost), 1e-30, "the last step below 1");
  }
}
