package io.github.segqa.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.figure.Axis;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static Span of(double... values) {
    return Span.of(Axis.of("value"), DoubleStream.of(values), 0.1);
  }

  @Test
  void fitsTheFiniteDataWithRoomButNotBeyondZero() {
    assertEquals(new Span(9, 21), of(10, 20, Double.NaN, Double.POSITIVE_INFINITY));
    assertEquals(new Span(0, 22), of(0, 20));
    assertEquals(new Span(-22, 0), of(-20, 0));
    assertEquals(new Span(-12, 12), of(-10, 10));
  }

  @Test
  void givenEndsHold() {
    Axis axis = Axis.of("value").range(0, Double.NaN);
    assertEquals(new Span(0, 21), Span.of(axis, DoubleStream.of(10, 20), 0.1));
    assertEquals(
        new Span(0, 1), Span.of(Axis.of("value").range(0, 1), DoubleStream.of(10, 20), 0.1));
  }

  @Test
  void isNeverEmpty() {
    for (Span s : List.of(of(), of(0), of(3), of(-3, -3), of(Double.NaN))) {
      assertTrue(s.max() > s.min(), s::toString);
    }
    assertEquals(new Span(5, 6), Span.of(Axis.of("x").range(5, 5), DoubleStream.empty(), 0));
  }

  @Test
  void ticksAreRoundAndWithinTheEnds() {
    assertEquals(List.of(0.0, 200.0, 400.0, 600.0, 800.0), new Span(0, 832).ticks(6));
    assertEquals(List.of(-1.0, -0.5, 0.0, 0.5, 1.0), new Span(-1, 1).ticks(4));
    assertEquals(List.of(2e-4, 4e-4), new Span(1e-4, 5e-4).ticks(2));
  }

  @Test
  void heightsOnTheOtherAxisAreProportional() {
    assertEquals(0.25, new Span(0, 800).on(new Span(0, 1), 200));
    assertEquals(-1, new Span(10, 20).on(new Span(-1, 3), 10));
  }
}
