package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LogGammaTest {
  @Test
  void ofWholeNumbersIsTheLogarithmOfAFactorial() {
    double logFactorial = 0;
    for (int n = 1; n < 500; n++) {
      assertEquals(logFactorial, LogGamma.of(n), 4e-15 * Math.max(1, logFactorial), "n = " + n);
      logFactorial += Math.log(n);
    }
  }

  @Test
  void ofOneHalfIsHalfTheLogarithmOfPi() {
    assertEquals(Math.log(Math.PI) / 2, LogGamma.of(0.5), 4e-15);
  }
}
