package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.metric.surface.HausdorffPercentile;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean over matched pairs of the 95th percentile of the Hausdorff distance of the two objects. */
@Plugin(type = Measure.class)
public final class MatchedMeanHd95 extends InstanceMetric {
  private static final Descriptor D =
      instance("matched_mean_hd95", "Mean HD95 of matched pairs")
          .formula("mean over matched pairs of hausdorff_percentile")
          .source("Kofler et al. 2023 (panoptica)", "arXiv:2312.02608")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .unit("spacing")
          .params(Criterion.CRITERION, Criterion.THRESHOLD, Criterion.STRICT)
          .namedIn(Tool.PANOPTICA)
          .notes("Each pair alone, with the defaults of hausdorff_percentile.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    return PairDistances.mean(
        new HausdorffPercentile(), view, Matching.of(view, Criterion.of(args)));
  }
}
