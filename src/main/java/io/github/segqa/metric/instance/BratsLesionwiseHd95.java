package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.kernel.NearestSurface;
import io.github.segqa.metric.surface.HausdorffPercentile;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import java.util.Map;
import org.scijava.plugin.Plugin;

/** Mean HD95 of lesions, missed ones and false positives counting a penalty. */
@Plugin(type = Measure.class)
public final class BratsLesionwiseHd95 extends InstanceMetric {
  private static final Descriptor D =
      instance("brats_lesionwise_hd95", "BraTS 2023 lesion-wise HD95")
          .formula(
              "(sum of HD95 over lesions + penalty FP) / (lesions + FP); 0 if there is neither")
          .source("BraTS 2023", "")
          .range("[0,penalty]")
          .direction(Direction.LOWER)
          .unit("spacing")
          .params(BratsLesions.DILATION, BratsLesions.MIN_VOLUME, BratsLesions.PENALTY)
          .namedIn(Tool.BRATS)
          .notes(
              "Surfaces of surfels, percentiles weighted by area, larger of the two directions, as"
                  + " DeepMind surface-distance.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    BratsLesions lesions = BratsLesions.of(view, args);
    double penalty = args.get(BratsLesions.PENALTY);
    double sum = lesions.falsePositives() * penalty;
    for (BratsLesions.Lesion l : lesions.lesions()) {
      view.progress().check();
      sum += l.detected() ? hd95(l, view) : penalty;
    }
    return lesions.rows() == 0 ? 0 : sum / lesions.rows();
  }

  private static double hd95(BratsLesions.Lesion l, InstanceView view) {
    HausdorffPercentile metric = new HausdorffPercentile();
    Args args = Args.of(metric.descriptor(), Map.of("surface", "surfel"));
    SurfaceDistances d =
        NearestSurface.distances(
            l.reference(),
            l.prediction(),
            view.grid(),
            SurfaceMetric.options(args),
            view.progress());
    return metric.valueOf(d, view.grid(), args);
  }
}
