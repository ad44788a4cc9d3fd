package io.github.segqa.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.segqa.api.Grid;
import io.github.segqa.ij1.OwnProcess;
import io.github.segqa.kernel.Parallel;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many losses cost little more than one: CPU time of jobs, warm. */
@Tag("slow")
class SharedCostTest {
  private static final int WARMUP = 40;
  private static final int PAIRS = 31;

  /** CPU time of this thread that a job takes. */
  private static double cpu(Job job, BenchmarkInput in) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    job.run(in);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  @Test
  void allRegionLossesTogetherCostAtMostHalfMoreThanDiceAlone() {
    Grid grid = new Grid(256, 256, 64, 1, 1, 1, 3, "mm");
    SyntheticCase made = new SyntheticCase(grid);
    BenchmarkInput in =
        new BenchmarkInput(
            grid, made.reference(), null, made.probability(1), 1, 1, 1, Optional.empty());
    Job dice = Jobs.all().get("loss_dice");
    Job region = Jobs.all().get("losses_region");
    double[] ratios =
        Parallel.withThreads(
            1,
            () -> {
              for (int i = 0; i < WARMUP; i++) {
                dice.run(in);
                region.run(in);
              }
              double[] r = new double[PAIRS];
              Arrays.setAll(r, i -> cpu(region, in) / cpu(dice, in));
              return r;
            });
    Arrays.sort(ratios);
    double median = ratios[PAIRS / 2];
    assertTrue(median <= 1.5, "all region losses cost " + median + " times dice");
  }

  @Test
  void allTractableLossesOfALargeVolumeTakeLessThanAMinuteInLittleMemory() {
    OwnProcess.Result run =
        OwnProcess.ofClass(Benchmark.class)
            .java("-Xmx1100m", "-XX:ActiveProcessorCount=1")
            .run("--job", "losses_all", "--dims", "256,256,256", "--reps", "1", "--warmup", "0");
    assertEquals(0, run.exit(), run.err());
    JsonObject line = JsonParser.parseString(run.out()).getAsJsonObject();
    double seconds = line.getAsJsonArray("cpu_ms").get(0).getAsDouble() / 1000;
    assertTrue(seconds < 60, seconds + " s of CPU time");
    JsonObject values = line.getAsJsonObject("values");
    assertEquals(0, values.get("failed").getAsDouble());
    assertEquals(2, values.get("skipped").getAsDouble(), "weighted Hausdorff, wide convolutions");
    assertTrue(values.get("ok").getAsDouble() >= 63, line.toString());
  }
}
