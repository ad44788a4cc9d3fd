package io.github.segqa.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LimitsTest {
  private static XyFigure plot(Axis y, Series s) {
    return XyFigure.of("t", Axis.of("x"), y).with(s);
  }

  private static Series line(double... y) {
    double[] x = new double[y.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = i;
    }
    return Series.line("s", x, y);
  }

  @Test
  void dataFitWithAMargin() {
    Limits y = Limits.y(plot(Axis.of("y"), line(1.5, Double.NaN, 2.5)));
    assertEquals(new Limits(1.46, 2.54, false), y);
  }

  @Test
  void zeroIsAnEnd() {
    assertEquals(new Limits(0, 104, true), Limits.y(plot(Axis.of("y"), line(0, 100))));
    Series bars = Series.bars("b", new double[] {1}, new double[] {50}, 2);
    assertEquals(0, Limits.y(plot(Axis.of("y"), bars)).min());
    assertEquals(2.08, Limits.x(plot(Axis.of("y"), bars)).max(), 1e-12, "half a bar more");
  }

  @Test
  void endsThatAreGivenStay() {
    Limits y = Limits.y(plot(Axis.of("y").range(0, Double.NaN), line(10, 20)));
    assertEquals(new Limits(0, 20.4, true), y);
    assertEquals(new Limits(0, 1, false), Limits.y(plot(Axis.of("y").range(0, 1), line(0.5))));
  }

  @Test
  void constantsAndNothingGetRoom() {
    assertEquals(new Limits(0, 1, false), Limits.y(plot(Axis.of("y"), line(0, 0))));
    assertEquals(new Limits(0, 1.04, false), Limits.y(plot(Axis.of("y"), line())));
  }

  @Test
  void smallConstantsDoNotLieFlat() {
    XyFigure f = plot(Axis.of("y"), line(1));
    for (double area : new double[] {0.02, 3}) {
      Axis right = Axis.of("area").range(0, Double.NaN);
      XyFigure g = f.withRight(right).with(line(area, area).onRight());
      assertEquals(2 * area, Limits.right(g).max(), 1e-12);
      assertEquals(0, Limits.right(g).min());
    }
  }

  @Test
  void markersFitToo() {
    XyFigure f = plot(Axis.of("y"), line(0, 1)).with(Marker.at(10, "m")).with(Marker.level(5, "l"));
    assertEquals(10.4, Limits.x(f).max(), 1e-12);
    assertEquals(5.2, Limits.y(f).max(), 1e-12);
  }

  @Test
  void logarithmicAxesBeginWhereTheySay() {
    XyFigure f =
        plot(Axis.of("y"), line(0))
            .withRight(Axis.of("n").logarithmic(0.5))
            .with(line(0, 99).onRight());
    assertEquals(new Limits(0.5, 198, false), Limits.right(f));
  }
}
