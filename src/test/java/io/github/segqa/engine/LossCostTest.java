package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Case;
import io.github.segqa.api.Costly;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Progress;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.TransformedLoss;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scijava.Context;

/** Losses that cost more than a few passes: they say so, are estimated, refused and cancelled. */
class LossCostTest {
  private static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);
  private static final double SECOND = 1e9;

  /** Arguments with which the work is worth cancelling on a small image. */
  private static final List<String> EXPENSIVE =
      List.of(
          "weighted_hausdorff(points=boundary)",
          "hausdorff_convolution(radii=[2,4,6])",
          "region_mutual_information(stride=1)",
          "topological(dimensions=[0])",
          "topological(dimensions=[1])",
          "topological(dimensions=[2])",
          "non_adjacency",
          "conditional_boundary",
          "distance_weighted_cross_entropy");

  private static Score score(Case data, Request request, Progress progress) {
    return new Evaluator(MEASURES).evaluate(data, request, progress).scores().get(0);
  }

  private static Request limited(String loss, double operations) {
    return Request.builder().losses(loss).maxOperations(operations).build();
  }

  @TestFactory
  Stream<DynamicTest> costlyLossesSayWhatTheirCostGrowsWith() {
    return MEASURES.all(Kind.LOSS).stream()
        .map(m -> DynamicTest.dynamicTest(m.descriptor().id(), () -> checkDescriptor(m)));
  }

  private static void checkDescriptor(Measure m) {
    boolean ofParts = m instanceof CompoundLoss || m instanceof TransformedLoss;
    assertEquals(m instanceof Costly && !ofParts, !m.descriptor().cost().isEmpty());
  }

  @Test
  void everyCostlyLossIsCancelledHere() {
    List<String> costly =
        MEASURES.all(Kind.LOSS).stream()
            .map(m -> m.descriptor())
            .filter(d -> !d.cost().isEmpty())
            .map(d -> d.id())
            .sorted()
            .toList();
    List<String> here =
        EXPENSIVE.stream().map(s -> s.replaceFirst("\\(.*", "")).distinct().sorted().toList();
    assertEquals(costly, here);
  }

  /** Remembers what it was told, and is cancelled after some updates. */
  private static final class Watcher implements Progress {
    private final int enough;
    private final List<Double> fractions = Collections.synchronizedList(new ArrayList<>());
    private volatile long cancelledAt;

    Watcher(int enough) {
      this.enough = enough;
    }

    @Override
    public void update(String task, double fraction) {
      fractions.add(fraction);
      if (fractions.size() == enough) {
        cancelledAt = System.nanoTime();
      }
    }

    @Override
    public boolean cancelled() {
      return fractions.size() >= enough;
    }
  }

  @TestFactory
  Stream<DynamicTest> costlyLossesShowProgressAndStopAtOnceWhenCancelled() {
    return EXPENSIVE.stream()
        .map(loss -> DynamicTest.dynamicTest(loss, () -> checkProgress(loss, Cases.large())));
  }

  private static void checkProgress(String loss, Case data) {
    Watcher patient = new Watcher(Integer.MAX_VALUE);
    assertEquals(Status.OK, score(data, Request.of("", loss), patient).status());
    int updates = patient.fractions.size();
    assertTrue(updates > 5, "only " + updates + " updates");
    assertTrue(patient.fractions.stream().allMatch(f -> f >= 0 && f <= 1));
    for (int enough : new int[] {1, 2, updates / 2}) {
      Watcher watcher = new Watcher(enough);
      assertThrows(
          Progress.Cancelled.class, () -> score(data, Request.of("", loss), watcher), loss);
      double late = (System.nanoTime() - watcher.cancelledAt) / SECOND;
      assertTrue(late < 1, "stopped only after " + late + " seconds");
    }
  }

  @Test
  void whatWouldTakeTooLongIsSkippedWithItsEstimateAndTheWayOut() {
    Score s = score(Cases.blobs(2, 1), limited("dice_ce+weighted_hausdorff", 1e4), Progress.NONE);
    assertEquals(Status.SKIPPED, s.status());
    assertTrue(
        s.note()
            .matches(
                "is estimated to need \\d\\.\\de\\+\\d+ operations, some \\d+ seconds \\(cost:"
                    + " O\\(voxels x reference points\\), for each class\\); the limit is"
                    + " 1\\.0e\\+04\\. To compute it all the same, raise the limit:"
                    + " --max-operations \\de\\+\\d+ in the shell, options=\\[effort=\\de\\+\\d+\\]"
                    + " in a macro"),
        s.note());
  }

  @Test
  void theLimitThatTheMessageNamesIsEnough() {
    Case data = Cases.blobs(2, 1);
    for (String loss : EXPENSIVE) {
      Score refused = score(data, limited(loss, 0), Progress.NONE);
      if (refused.status() == Status.SKIPPED) {
        String raised = refused.note().replaceFirst(".*--max-operations (\\S+) .*", "$1");
        Score computed = score(data, limited(loss, Double.parseDouble(raised)), Progress.NONE);
        assertTrue(computed.status() != Status.SKIPPED, loss + " at " + raised);
      }
    }
  }

  @Test
  void lossesOfFewPassesAreNeverRefused() {
    Score s = score(Cases.blobs(2, 1), limited("dice_ce", 0), Progress.NONE);
    assertEquals(Status.OK, s.status());
  }

  @Test
  void mapsAreRefusedLikeValues() {
    LossMaps maps = new LossMaps(MEASURES);
    EvaluationException e =
        assertThrows(
            EvaluationException.class,
            () ->
                maps.map(
                    Cases.blobs(2, 1),
                    limited("", 1e4),
                    "weighted_hausdorff",
                    LossMaps.Type.GRADIENT,
                    1,
                    Progress.NONE));
    assertTrue(e.getMessage().startsWith("The map of \"weighted_hausdorff\" is estimated"));
    assertTrue(e.getMessage().contains("--max-operations"));
  }

  @Test
  void whatNeedsMoreMemoryThanThereIsSaysHowMuch() {
    Case data = Cases.huge();
    Spec spec =
        new Resolver(MEASURES, Overrides.NONE)
            .resolve(Kind.LOSS, "topological(dimensions=[1])")
            .get(0);
    CostLimit limit =
        new CostLimit(
            spec, CaseViews.of(data, Request.of("", "").viewOptions(), Progress.NONE).soft(), 1e30);
    String reason = limit.refusal().orElseThrow();
    assertTrue(reason.contains("GB of memory (cost: O(voxels x log voxels)"), reason);
    assertTrue(reason.contains("-Xmx"), reason);
  }
}
