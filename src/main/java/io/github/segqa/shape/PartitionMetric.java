package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Need;
import io.github.segqa.api.Undefined;

/**
 * A metric that compares two partitions of the image into labels. Names of labels do not matter,
 * except that 0 may be left out as background. Subclasses take their statistics from the view, each
 * computed once from the contingency table.
 */
public abstract class PartitionMetric implements CaseMeasure {
  /**
   * @param id of the metric
   * @param name in words
   * @return a builder of a metric of the family {@code partition}
   */
  protected static Descriptor.Builder partition(String id, String name) {
    return Descriptor.metric(id, name).family("partition").needs(Need.LABELS);
  }

  @Override
  public final double value(CaseView view, Args args) {
    if (view.contingency().total() == 0) {
      throw new Undefined("all voxels are ignored");
    }
    return compare(view, args);
  }

  /**
   * @param view a case with at least one voxel that counts
   * @param a values of the parameters
   * @return the value; NaN if there is none
   */
  protected abstract double compare(CaseView view, Args a);
}
