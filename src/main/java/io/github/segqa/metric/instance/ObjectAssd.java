package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean distance between surfaces, both ways, over the pairs that MedPy maps. */
@Plugin(type = Measure.class)
public final class ObjectAssd extends InstanceMetric {
  private static final Descriptor D =
      instance("object_assd", "Symmetric mean surface distance of mapped objects")
          .formula(
              "mean of d_RP over the pairs mapped from the prediction and d_PR over those mapped"
                  + " from the reference")
          .source("MedPy", "")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .unit("spacing")
          .namedIn(Tool.MEDPY)
          .notes(
              "obj_assd of MedPy with face-connected components, except where objects touch several"
                  + " others.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    PairDistances.Mean mean = new PairDistances.Mean();
    mean.addToPrediction(view);
    mean.addToReference(view);
    return mean.value();
  }
}
