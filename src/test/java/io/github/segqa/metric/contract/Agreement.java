package io.github.segqa.metric.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Compares what metrics say of two scenes. */
final class Agreement {
  /** The accuracy to which values are specified. */
  private static final double TOLERANCE = 1e-9;

  private Agreement() {}

  /** Equal to rounding; NaN and infinities exactly. */
  static boolean same(double a, double b) {
    return Double.compare(a, b) == 0 || Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
  }

  static boolean same(double[] a, double[] b) {
    for (int i = 0; i < a.length && a.length == b.length; i++) {
      if (!same(a[i], b[i])) {
        return false;
      }
    }
    return a.length == b.length;
  }

  static void assertSame(double[] expected, double[] found) {
    assertTrue(
        same(expected, found),
        () -> "expected " + Arrays.toString(expected) + " but was " + Arrays.toString(found));
  }

  /** Words of a text block. */
  static List<String> words(String text) {
    return List.of(text.trim().split("\\s+"));
  }

  /** Id of a measure in canonical text. */
  static String id(String spec) {
    return spec.replaceFirst("\\(.*", "");
  }

  /** One test for each. */
  static Stream<DynamicTest> each(Collection<String> specs, Consumer<String> test) {
    return specs.stream().map(s -> DynamicTest.dynamicTest(s, () -> test.accept(s)));
  }

  /** All names exist, and none is named twice. */
  static void assertNamesOnce(Collection<String> named, Collection<String> all) {
    assertEquals(
        all.stream().sorted().toList(), named.stream().sorted().toList(), "each metric once");
  }
}
