package io.github.segqa.bench;

import io.github.segqa.api.Progress;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.kernel.LabelScan;
import io.github.segqa.kernel.Parallel;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.DoubleStream;
import net.imglib2.parallel.Parallelization;

/** Surface metrics of all labels, from the label images; labels in parallel. */
final class SurfaceAllJob implements Job {
  @Override
  public Map<String, Double> run(BenchmarkInput in) {
    LabelScan scan = LabelScan.of(in.reference(), in.prediction(), Progress.NONE);
    int n = in.labels();
    double[] hd = new double[n];
    double[] assd = new double[n];
    Parallel.forEach(
        n,
        Progress.NONE,
        i ->
            Parallelization.runSingleThreaded(
                () -> {
                  SurfaceDistances d = SurfaceOneJob.distances(in, scan.box(i + 1), i + 1);
                  hd[i] = Math.max(d.toPrediction().max(), d.toReference().max());
                  assd[i] = SurfaceOneJob.assd(d);
                }));
    return Map.of(
        "max_hd", defined(hd).max().orElse(Double.NaN),
        "mean_assd", defined(assd).average().orElse(Double.NaN));
  }

  /** Labels that one of the images lacks have no distance. */
  private static DoubleStream defined(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite);
  }
}
