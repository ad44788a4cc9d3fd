package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.ClassList;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.Tool;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Mean of the Jaccard index over classes, weighted by reference size. */
@Plugin(type = Measure.class)
public final class FrequencyWeightedIou extends MulticlassMetric {
  private static final Descriptor D =
      multiclass("frequency_weighted_iou", "Frequency-weighted IoU")
          .aliases("fwiou")
          .formula("sum a IoU / sum a")
          .source("Long 2015, Csurka 2013", "10.1109/CVPR.2015.7298965")
          .range("[0,1]")
          .params(ClassList.CLASSES, INCLUDE_BACKGROUND)
          .namedIn(Tool.SCIKIT_LEARN)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(List<Counts> classes, Args a) {
    return weightedMean(classes, c -> c.tp() / (double) (c.tp() + c.fp() + c.fn()));
  }
}
