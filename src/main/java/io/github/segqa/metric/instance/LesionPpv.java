package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Share of the predicted objects that find something. */
@Plugin(type = Measure.class)
public final class LesionPpv extends InstanceMetric {
  private static final Descriptor D =
      instance("lesion_ppv", "Lesion-wise positive predictive value")
          .formula("hitting predicted objects / n_P")
          .range("[0,1]")
          .params(Criterion.DETECTION, Criterion.THRESHOLD, Criterion.STRICT)
          .namedIn(Tool.METRICS_RELOADED, Tool.PANOPTICA, Tool.STARDIST)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    double n = view.prediction().count();
    return Ratio.of(Detection.of(view, args).hitPredictions(), n);
  }
}
