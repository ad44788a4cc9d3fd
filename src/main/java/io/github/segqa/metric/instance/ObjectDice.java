package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.metric.instance.Partners.Likeness;
import io.github.segqa.shape.EmptyRule;
import org.scijava.plugin.Plugin;

/**
 * Dice of each object with the object of largest overlap, weighted by size, over both directions.
 */
@Plugin(type = Measure.class)
public final class ObjectDice extends InstanceMetric {
  private static final Descriptor D =
      instance("object_dice", "Object-level Dice (GlaS)")
          .formula(
              "half the sum over both images of sum_i size_i / sum of sizes * Dice(i, object of"
                  + " largest overlap)")
          .source("Sirinukunwattana et al. 2017 (GlaS)", "10.1016/j.media.2016.08.008")
          .range("[0,1]")
          .params(EmptyRule.BOTH_EMPTY)
          .notes("Of ties in overlap the object of lowest label is taken.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    Partners r = Partners.ofReference(view);
    Partners p = Partners.ofPrediction(view);
    return r.count() == 0 || p.count() == 0 ? 0 : (weighted(r) + weighted(p)) / 2;
  }

  private static double weighted(Partners objects) {
    double sum = 0;
    double sizes = 0;
    for (int i = 0; i < objects.count(); i++) {
      int k = objects.best(i, Likeness.VOXELS);
      sum += k < 0 ? 0 : objects.size()[i] * objects.likeness(i, k, Likeness.DICE);
      sizes += objects.size()[i];
    }
    return sum / sizes;
  }
}
