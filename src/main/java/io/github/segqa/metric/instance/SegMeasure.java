package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.metric.instance.Partners.Likeness;
import io.github.segqa.shape.Ratio;
import org.scijava.plugin.Plugin;

/** Mean IoU of the reference objects with the predicted object that covers most of them. */
@Plugin(type = Measure.class)
public final class SegMeasure extends InstanceMetric {
  private static final Descriptor D =
      instance("seg_measure", "SEG (Cell Tracking Challenge)")
          .formula(
              "mean over reference objects of IoU with the predicted object of I > A/2, 0 if there"
                  + " is none")
          .source("Maska et al. 2014", "10.1093/bioinformatics/btu080")
          .range("[0,1]")
          .notes("False positives do not count.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    Partners r = Partners.ofReference(view);
    double sum = 0;
    for (int i = 0; i < r.count(); i++) {
      int k = r.best(i, Likeness.VOXELS);
      boolean covered = k >= 0 && 2 * r.voxels()[k] > r.size()[i];
      sum += covered ? r.likeness(i, k, Likeness.IOU) : 0;
    }
    return Ratio.of(sum, r.count());
  }
}
