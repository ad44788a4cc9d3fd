package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean distance between two surfaces, over the elements of both. */
@Plugin(type = Measure.class)
public final class Assd extends SurfaceMetric {
  private static final Descriptor D =
      distance("assd", "Average symmetric surface distance (pooled)")
          .formula("(sum d_RP + sum d_PR) / (n_R + n_P), weighted by element size")
          .source("Heimann 2009", "10.1109/TMI.2009.2013851")
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.MEDPY, Tool.SEG_METRICS, Tool.LITS)
          .notes(
              "The larger surface counts more. panoptica's ASSD is masd; seg-metrics calls it "
                  + "msd (with connectivity=full, image_border=ignore).")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    double sum = d.toPrediction().sum() + d.toReference().sum();
    return sum / (d.toPrediction().totalWeight() + d.toReference().totalWeight());
  }
}
