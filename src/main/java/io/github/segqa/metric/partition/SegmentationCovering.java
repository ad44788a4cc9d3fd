package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Ratio;
import java.util.HashMap;
import java.util.Map;
import org.scijava.plugin.Plugin;

/** Mean over reference voxels of how well the best predicted segment covers theirs. */
@Plugin(type = Measure.class)
public final class SegmentationCovering extends PartitionMetric {
  private static final Descriptor D =
      partition("segmentation_covering", "Segmentation covering")
          .formula("sum_i a_i max_j IoU_ij / sum_i a_i")
          .source("Arbelaez 2011", "10.1109/TPAMI.2010.161")
          .range("[0,1]")
          .params(MulticlassMetric.INCLUDE_BACKGROUND)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    boolean background = a.get(MulticlassMetric.INCLUDE_BACKGROUND);
    Contingency t = view.contingency();
    Map<Integer, Double> best = new HashMap<>();
    t.forEach(
        (r, p, n) -> {
          double iou = n / (double) (t.referenceSize(r) + t.predictionSize(p) - n);
          best.merge(r, background || p != 0 ? iou : 0, Math::max);
        });
    double sum = 0;
    double size = 0;
    for (int r : t.referenceLabels()) {
      if (background || r != 0) {
        sum += t.referenceSize(r) * best.get(r);
        size += t.referenceSize(r);
      }
    }
    return Ratio.of(sum, size);
  }
}
