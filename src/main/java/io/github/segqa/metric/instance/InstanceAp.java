package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Detected objects over all objects of both images at one threshold. */
@Plugin(type = Measure.class)
public final class InstanceAp extends InstanceMetric {
  private static final Descriptor D =
      instance("instance_ap", "Instance average precision at one threshold")
          .formula("TP / (TP + FP + FN), objects")
          .source("Caicedo et al. 2019", "10.1038/s41592-019-0612-7")
          .range("[0,1]")
          .params(Criterion.DETECTION, Criterion.THRESHOLD, Criterion.STRICT, EmptyRule.BOTH_EMPTY)
          .namedIn(Tool.STARDIST)
          .notes("Called accuracy by StarDist. Not an area under a curve.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    return Detection.of(view, args).jaccard();
  }
}
