package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/**
 * Mean distance from reference to prediction over the pairs that MedPy maps from the prediction.
 */
@Plugin(type = Measure.class)
public final class ObjectAsd extends InstanceMetric {
  private static final Descriptor D =
      instance("object_asd", "Mean surface distance of mapped objects")
          .formula("mean of d_RP over the pairs mapped from predicted to reference objects")
          .source("MedPy", "")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .unit("spacing")
          .namedIn(Tool.MEDPY)
          .notes(
              "obj_asd of MedPy with face-connected components; where objects touch several others"
                  + " MedPy takes an arbitrary partner, here it is the one of lowest label.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    PairDistances.Mean mean = new PairDistances.Mean();
    mean.addToPrediction(view);
    return mean.value();
  }
}
