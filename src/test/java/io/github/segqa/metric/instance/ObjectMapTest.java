package io.github.segqa.metric.instance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.github.segqa.metric.Cases;
import org.junit.jupiter.api.Test;

class ObjectMapTest {
  private static int[] map(int[] reference, int[] prediction) {
    return ObjectMap.of(Partners.ofReference(Cases.row(reference, prediction).instances()));
  }

  @Test
  void objectsWithOnePartnerComeFirstAndInOrder() {
    int[] r = {1, 1, 2, 3, 0};
    int[] p = {1, 2, 2, 2, 0};
    assertArrayEquals(new int[] {0, 1, -1}, map(r, p));
  }

  @Test
  void ofTheOthersTheOneWithFewestFreePartnersComesFirst() {
    int[] r = {1, 1, 1, 2, 2, 3};
    int[] p = {1, 2, 3, 1, 2, 1};
    assertArrayEquals(new int[] {2, 1, 0}, map(r, p));
  }
}
