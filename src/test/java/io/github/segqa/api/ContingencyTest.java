package io.github.segqa.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContingencyTest {
  private static final long[][] N = {{5, 0, 1}, {2, 3, 0}};
  private final Contingency dense = new Contingency(new int[] {0, 4}, new int[] {0, 4, 9}, N);

  @Test
  void sparseAndDenseAgree() {
    Contingency sparse =
        Contingency.ofPairs(
            new int[] {0, 0, 4, 4}, new int[] {0, 9, 0, 4}, new long[] {5, 1, 2, 3});
    for (Contingency c : List.of(dense, sparse)) {
      assertArrayEquals(N, c.table());
      assertArrayEquals(new int[] {0, 4, 9}, c.labels());
      assertEquals(5, c.referenceSize(4));
      assertEquals(1, c.predictionSize(9));
      assertEquals(0, c.predictionSize(7));
      assertEquals(0, c.count(4, 9));
      assertEquals(11, c.total());
    }
  }

  @Test
  void visitsPairsThatOccurInOrder() {
    List<String> seen = new ArrayList<>();
    dense.forEach((r, p, n) -> seen.add(r + "/" + p + "=" + n));
    assertEquals(List.of("0/0=5", "0/9=1", "4/0=2", "4/4=3"), seen);
  }

  @Test
  void countsOfAClassAgainstTheRest() {
    assertEquals(new Counts(3, 0, 2, 6), dense.counts(4));
    assertEquals(new Counts(0, 1, 0, 10), dense.counts(9));
    assertEquals(new Counts(0, 0, 0, 11), dense.counts(77));
  }

  @Test
  void sumAddsPairByPair() {
    Contingency other =
        Contingency.ofPairs(new int[] {0, 7}, new int[] {9, 4}, new long[] {10, 20});
    List<String> seen = new ArrayList<>();
    Contingency.sum(List.of(dense, other)).forEach((r, p, n) -> seen.add(r + "/" + p + "=" + n));
    assertEquals(List.of("0/0=5", "0/9=11", "4/0=2", "4/4=3", "7/4=20"), seen);
  }
}
