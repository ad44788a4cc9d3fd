package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean Dice of the matched pairs. */
@Plugin(type = Measure.class)
public final class MatchedMeanDice extends InstanceMetric {
  private static final Descriptor D =
      instance("matched_mean_dice", "Mean Dice of matched pairs")
          .formula("mean Dice of matched pairs")
          .source("Kofler et al. 2023 (panoptica)", "arXiv:2312.02608")
          .range("[0,1]")
          .params(Criterion.CRITERION, Criterion.THRESHOLD, Criterion.STRICT)
          .namedIn(Tool.PANOPTICA)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    Matching m = Matching.of(view, Criterion.of(args));
    return Ratio.of(m.sum(true), m.pairs().size());
  }
}
