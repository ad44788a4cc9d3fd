package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.metric.surface.Assd;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean over matched pairs of the average symmetric surface distance of the two objects. */
@Plugin(type = Measure.class)
public final class MatchedMeanAssd extends InstanceMetric {
  private static final Descriptor D =
      instance("matched_mean_assd", "Mean ASSD of matched pairs")
          .formula("mean over matched pairs of assd")
          .source("Kofler et al. 2023 (panoptica)", "arXiv:2312.02608")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .unit("spacing")
          .params(Criterion.CRITERION, Criterion.THRESHOLD, Criterion.STRICT)
          .namedIn(Tool.PANOPTICA)
          .notes("Each pair alone, with the defaults of assd; what panoptica calls ASSD is masd.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    return PairDistances.mean(new Assd(), view, Matching.of(view, Criterion.of(args)));
  }
}
