package io.github.segqa.bench;

import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.Components;
import io.github.segqa.kernel.MaskPacker;
import java.util.Map;

/** Components of the reference's foreground (all labels together), fully connected. */
final class ComponentsJob implements Job {
  @Override
  public Map<String, Double> run(BenchmarkInput in) {
    Mask mask = MaskPacker.packForeground(in.reference(), in.grid().box(), Progress.NONE);
    return Map.of("n", (double) Components.of(mask, Connectivity.FULL).count());
  }
}
