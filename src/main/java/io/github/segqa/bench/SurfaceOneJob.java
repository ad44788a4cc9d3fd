package io.github.segqa.bench;

import io.github.segqa.api.Box;
import io.github.segqa.api.DirectedDistances;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.kernel.LabelScan;
import io.github.segqa.kernel.MaskPacker;
import io.github.segqa.kernel.NearestSurface;
import java.util.Map;

/** Surface metrics of one label, from the label images. */
final class SurfaceOneJob implements Job {
  @Override
  public Map<String, Double> run(BenchmarkInput in) {
    LabelScan scan = LabelScan.of(in.reference(), in.prediction(), Progress.NONE);
    SurfaceDistances d = distances(in, scan.box(in.label()), in.label());
    DirectedDistances rp = d.toPrediction();
    DirectedDistances pr = d.toReference();
    double within = rp.within(in.tolerance()) + pr.within(in.tolerance());
    return Map.of(
        "hd", Math.max(rp.max(), pr.max()),
        "hd95", Math.max(rp.percentile(95, false), pr.percentile(95, false)),
        "assd", assd(d),
        "nsd", within / (rp.totalWeight() + pr.totalWeight()));
  }

  static SurfaceDistances distances(BenchmarkInput in, Box box, int label) {
    Mask reference = MaskPacker.pack(in.reference(), label, box, Progress.NONE);
    Mask prediction = MaskPacker.pack(in.prediction(), label, box, Progress.NONE);
    return NearestSurface.distances(
        reference, prediction, in.grid(), SurfaceOptions.DEFAULT, Progress.NONE);
  }

  static double assd(SurfaceDistances d) {
    return (d.toPrediction().sum() + d.toReference().sum())
        / (d.toPrediction().totalWeight() + d.toReference().totalWeight());
  }
}
