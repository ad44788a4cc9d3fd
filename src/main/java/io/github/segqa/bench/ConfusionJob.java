package io.github.segqa.bench;

import io.github.segqa.api.Contingency;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.LabelScan;
import java.util.Map;

/** Overlap of all labels. */
final class ConfusionJob implements Job {
  @Override
  public Map<String, Double> run(BenchmarkInput in) {
    Contingency table = LabelScan.of(in.reference(), in.prediction(), Progress.NONE).contingency();
    double sum = 0;
    int n = 0;
    for (int label = 1; label <= in.labels(); label++) {
      Counts c = table.counts(label);
      if (!c.bothEmpty()) {
        sum += 2.0 * c.tp() / (c.reference() + c.prediction());
        n++;
      }
    }
    return Map.of("mean_dice", sum / n, "n", (double) n);
  }
}
