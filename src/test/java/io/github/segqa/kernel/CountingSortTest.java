package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingSortTest {
  @ParameterizedTest
  @CsvSource({"0, 31", "1, 31", "4096, 31", "4097, 31", "50000, 31", "50000, 11", "50000, 15"})
  void sortsLikeTheLibrary(int n, int bits) {
    int[] keys = new Random(n).ints(n).map(i -> i >>> 32 - bits).toArray();
    int[] expected = java.util.Arrays.stream(keys).sorted().toArray();
    assertArrayEquals(expected, CountingSort.ascending(keys, n));
  }
}
