package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.MulticlassMetric;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.scijava.plugin.Plugin;

/** Mean IoU over the classes in a band around the borders of the reference. */
@Plugin(type = Measure.class)
public final class TrimapMeanIou implements CaseMeasure {
  private static final Descriptor D =
      MulticlassMetric.multiclass("trimap_mean_iou", "Mean IoU in the band around borders (trimap)")
          .formula(
              "mean_iou in the band; band: distance to a voxel of another reference label <= "
                  + "width")
          .source("Krähenbühl 2011, Csurka 2013", "arXiv:1210.5644")
          .range("[0,1]")
          .params(Trimap.WIDTH, MulticlassMetric.INCLUDE_BACKGROUND)
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
    int[] labels =
        IntStream.of(band.labels())
            .filter(l -> args.get(MulticlassMetric.INCLUDE_BACKGROUND) || l != 0)
            .toArray();
    return MeanIou.of(Arrays.stream(labels).mapToObj(band::counts).toList());
  }
}
