package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.ClassList;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Difference of the total sizes over their mean; positive if the prediction is larger. */
@Plugin(type = Measure.class)
public final class TotalVolumeSimilarity extends MulticlassMetric {
  private static final Descriptor D =
      multiclass("total_volume_similarity", "Total signed volume similarity")
          .formula("2 (sum b - sum a) / (sum a + sum b)")
          .source("Tustison 2009", "")
          .range("[-2,2]")
          .direction(Direction.ZERO)
          .params(ClassList.CLASSES, WITHOUT_BACKGROUND)
          .namedIn(Tool.MORPHOLIBJ, Tool.ITK)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(List<Counts> classes, Args a) {
    double r = sum(classes, Counts::reference);
    double p = sum(classes, Counts::prediction);
    return Ratio.of(2 * (p - r), p + r);
  }
}
