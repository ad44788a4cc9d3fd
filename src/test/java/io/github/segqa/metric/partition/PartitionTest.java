package io.github.segqa.metric.partition;

import static io.github.segqa.metric.Cases.random;
import static io.github.segqa.metric.Cases.row;
import static io.github.segqa.metric.Cases.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.Undefined;
import io.github.segqa.metric.Cases;
import io.github.segqa.shape.PartitionMetric;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartitionTest {
  private static final int[] R = random(80, 5, 1);
  private static final int[] P = random(80, 6, 2);
  private static final CaseView VIEW = row(R, P);

  private static final List<PartitionMetric> NAMELESS =
      List.of(
          new RandIndex(),
          new AdjustedRandIndex(),
          new MutualInformation(),
          new NormalizedMutualInformation(),
          new VMeasure(),
          new GlobalConsistencyError(),
          new LocalConsistencyError(),
          new BidirectionalConsistencyError(),
          new SegmentationCovering());

  @Test
  void namesOfLabelsDoNotMatter() {
    int[] renamed = Arrays.stream(P).map(l -> (7 * l + 3) % 11).toArray();
    for (PartitionMetric m : NAMELESS) {
      double expected = value(m, VIEW, Map.of());
      assertEquals(expected, value(m, row(R, renamed), Map.of()), 1e-12, m.descriptor().id());
    }
  }

  @Test
  void randIndexCountsPairsOfVoxels() {
    int agree = 0;
    int pairs = 0;
    for (int i = 0; i < R.length; i++) {
      for (int j = 0; j < i; j++, pairs++) {
        agree += (R[i] == R[j]) == (P[i] == P[j]) ? 1 : 0;
      }
    }
    assertEquals((double) agree / pairs, value(new RandIndex(), VIEW, Map.of()), 1e-14);
  }

  @Test
  void adaptedRandCountsPairsOfVoxelsOfTheForeground() {
    double both = 0;
    double reference = 0;
    double prediction = 0;
    for (int i = 0; i < R.length; i++) {
      for (int j = 0; j < i; j++) {
        if (R[i] != 0 && R[j] != 0) {
          both += R[i] == R[j] && P[i] == P[j] ? 1 : 0;
          reference += R[i] == R[j] ? 1 : 0;
          prediction += P[i] == P[j] ? 1 : 0;
        }
      }
    }
    assertEquals(both / prediction, value(new AdaptedRandPrecision(), VIEW, Map.of()), 1e-14);
    assertEquals(both / reference, value(new AdaptedRandRecall(), VIEW, Map.of()), 1e-14);
  }

  @Test
  void refinementOfTheReferenceIsNoGlobalError() {
    int[] finer = new int[R.length];
    Arrays.setAll(finer, i -> 2 * R[i] + i % 2);
    CaseView view = row(R, finer);
    assertEquals(0, value(new GlobalConsistencyError(), view, Map.of()), 1e-15);
    assertEquals(0, value(new ViMerge(), view, Map.of()), 1e-14);
    assertTrue(value(new BidirectionalConsistencyError(), view, Map.of()) > 0.3);
    assertTrue(value(new ViSplit(), view, Map.of()) > 0.5);
  }

  @Test
  void withoutVoxelsTheReasonIsGiven() {
    CaseView ignored = Cases.view(VIEW.grid(), new int[80], P, 0);
    Undefined e = assertThrows(Undefined.class, () -> value(new RandIndex(), ignored, Map.of()));
    assertTrue(e.getMessage().contains("ignored"), e.getMessage());
  }

  @Test
  void withoutForegroundTheReasonNamesTheOption() {
    CaseView background = row(new int[80], P);
    Undefined e =
        assertThrows(Undefined.class, () -> value(new AdaptedRandError(), background, Map.of()));
    assertTrue(e.getMessage().contains("ignore_background"), e.getMessage());
  }
}
