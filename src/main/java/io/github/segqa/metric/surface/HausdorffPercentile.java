package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** The Hausdorff distance without its largest few percent. */
@Plugin(type = Measure.class)
public final class HausdorffPercentile extends SurfaceMetric {
  private static final Param<String> RULE =
      Param.choice(
          "percentile_rule",
          "How the two directions are joined: the larger percentile (max), the mean of both, or one"
              + " percentile of the pooled distances",
          "max",
          "mean",
          "pooled");

  private static final Descriptor D =
      distance(
              "hausdorff_percentile",
              "Percentile Hausdorff distance (HD95 by default)",
              Percentile.PERCENTILE,
              RULE,
              Percentile.INTERPOLATION)
          .aliases("hd95")
          .formula(
              "max(P_q d_RP, P_q d_PR); rule mean: their mean; rule pooled: P_q of both lists"
                  + " together")
          .source("Huttenlocher 1993", "10.1109/34.232073")
          .namedIn(
              Tool.METRICS_RELOADED,
              Tool.MONAI,
              Tool.MEDPY,
              Tool.SURFACE_DISTANCE,
              Tool.EVALUATE_SEGMENTATION,
              Tool.SEG_METRICS,
              Tool.PLASTIMATCH,
              Tool.PANOPTICA,
              Tool.BRATS)
          .notes(
              "The paper defines directed percentiles; which rule joins the two directions is each"
                  + " tool's choice. max: MetricsReloaded, MONAI, DeepMind (with surface=surfel,"
                  + " BraTS 2023 too). pooled: MedPy, panoptica and seg-metrics (with"
                  + " connectivity=full, image_border=ignore). mean with interpolation=lower: "
                  + "plastimatch.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    double q = a.get(Percentile.PERCENTILE);
    boolean lower = Percentile.lower(a);
    String rule = a.get(RULE);
    if (rule.equals("pooled")) {
      return d.toPrediction().pooled(d.toReference()).percentile(q, lower);
    }
    double u = d.toPrediction().percentile(q, lower);
    double v = d.toReference().percentile(q, lower);
    return rule.equals("max") ? Math.max(u, v) : (u + v) / 2;
  }
}
