package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** IoU of matched pairs, averaged over all reference objects. */
@Plugin(type = Measure.class)
public final class MeanTrueIou extends InstanceMetric {
  private static final Descriptor D =
      instance("mean_true_iou", "Mean true IoU")
          .formula("sum of IoU over matched pairs / n_R")
          .source("Schmidt et al. 2018 (StarDist)", "arXiv:1806.03535")
          .range("[0,1]")
          .params(Criterion.CRITERION, Criterion.THRESHOLD, Criterion.STRICT)
          .namedIn(Tool.STARDIST)
          .notes("Missed objects count 0; false positives do not count.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    Matching m = Matching.of(view, Criterion.of(args));
    return Ratio.of(m.sum(false), view.reference().count());
  }
}
