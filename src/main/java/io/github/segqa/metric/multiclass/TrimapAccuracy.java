package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.MulticlassMetric;
import org.scijava.plugin.Plugin;

/** Share of right voxels in a band around the borders of the reference. */
@Plugin(type = Measure.class)
public final class TrimapAccuracy implements CaseMeasure {
  private static final Descriptor D =
      MulticlassMetric.multiclass("trimap_accuracy", "Accuracy in the band around borders (trimap)")
          .formula(
              "right voxels in the band / voxels in the band; band: distance to a voxel of "
                  + "another reference label <= width")
          .source("Kohli 2009, Csurka 2013", "10.1007/s11263-008-0202-0")
          .range("[0,1]")
          .params(Trimap.WIDTH)
          .notes(
              "A voxel next to a change of label has the distance of one spacing; the edge of the "
                  + "image is no border. Ignored voxels make borders as background does, but do "
                  + "not count.")
          .usesSpacing()
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(CaseView view, Args args) {
    Contingency band = Trimap.of(view, args);
    long[] right = {0};
    band.forEach((r, p, n) -> right[0] += r == p ? n : 0);
    return (double) right[0] / band.total();
  }
}
