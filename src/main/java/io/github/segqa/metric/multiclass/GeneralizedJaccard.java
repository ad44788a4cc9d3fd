package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.ClassList;
import io.github.segqa.shape.MulticlassMetric;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Jaccard index of all classes together, weighted so that small classes count. */
@Plugin(type = Measure.class)
public final class GeneralizedJaccard extends MulticlassMetric {
  private static final Descriptor D =
      multiclass("generalized_jaccard", "Generalised Tanimoto overlap")
          .formula("sum w d / sum w (a + b - d); w = 1 / a^2 | 1 / a | 1")
          .source("Crum 2006", "10.1109/TMI.2006.880587")
          .range("[0,1]")
          .params(ClassList.CLASSES, INCLUDE_BACKGROUND, CrumWeights.WEIGHT)
          .notes("A class without reference voxels takes the largest weight of the others.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(List<Counts> classes, Args a) {
    return CrumWeights.ratio(classes, a, Counts::tp, c -> c.tp() + c.fp() + c.fn());
  }
}
