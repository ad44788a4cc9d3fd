package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Progress;
import io.github.segqa.shape.ConfusionMetric;
import io.github.segqa.shape.ContingencyMetric;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.SurfaceMetric;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.Test;
import org.scijava.Context;

/**
 * Metrics of one kind share their sweeps over the voxels. Every kernel asks before each plane that
 * it works on whether the user wants to stop; the questions are counted.
 */
class SweepTest {
  private static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);

  /** Planes that were worked on. */
  private static long planes(String metrics) {
    AtomicLong asked = new AtomicLong();
    Progress counter =
        new Progress() {
          @Override
          public void update(String task, double fraction) {}

          @Override
          public boolean cancelled() {
            asked.incrementAndGet();
            return false;
          }
        };
    Parallelization.runSingleThreaded(
        () ->
            new Evaluator(MEASURES).evaluate(Cases.blobs(5, 3), Request.of(metrics, ""), counter));
    return asked.get();
  }

  private static List<String> ids(Predicate<Measure> which) {
    return MEASURES.all(Kind.METRIC).stream().filter(which).map(m -> m.descriptor().id()).toList();
  }

  @Test
  void allCountingMetricsCostTheSweepsOfOne() {
    List<String> ids = ids(CountMetric.class::isInstance);
    assertTrue(ids.size() >= 45, ids.toString());
    assertEquals(planes("dice"), planes(String.join(" ", ids)));
  }

  @Test
  void metricsOfTheWholeTableCostNoFurtherSweep() {
    List<String> ids =
        ids(
            m ->
                m instanceof PartitionMetric
                    || m instanceof MulticlassMetric
                    || m instanceof ConfusionMetric
                    || m instanceof ContingencyMetric);
    assertTrue(ids.size() >= 35, ids.toString());
    assertEquals(planes("dice"), planes("dice " + String.join(" ", ids)));
  }

  @Test
  void allSurfaceMetricsShareOnePairOfDistances() {
    List<String> ids = ids(m -> m instanceof SurfaceMetric s && takesBoundaries(s));
    assertTrue(ids.size() >= 18, ids.toString());
    assertEquals(planes("hausdorff"), planes(String.join(" ", ids)));
  }

  /** Whether its elements are boundary voxels by default, as those of the Hausdorff distance. */
  private static boolean takesBoundaries(SurfaceMetric m) {
    return m.descriptor().param("surface").isPresent()
        && Args.defaults(m.descriptor()).get(SurfaceMetric.SURFACE).equals("boundary");
  }

  @Test
  void otherSurfacesCostOtherSweeps() {
    assertTrue(planes("dice") > 0);
    assertTrue(planes("hausdorff") > planes("dice"));
    assertTrue(planes("hausdorff assd(connectivity=full)") > planes("hausdorff assd"));
    assertEquals(
        planes("hausdorff(connectivity=full) assd(connectivity=full)"),
        planes("hausdorff(connectivity=full)"));
  }
}
