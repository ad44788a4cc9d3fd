package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.metric.instance.Partners.Likeness;
import io.github.segqa.shape.EmptyRule;
import org.scijava.plugin.Plugin;

/** Mean best Dice of the objects of one image, of the worse of the two directions. */
@Plugin(type = Measure.class)
public final class SymmetricBestDice extends InstanceMetric {
  private static final Descriptor D =
      instance("symmetric_best_dice", "Symmetric best Dice")
          .formula("min(mean_i max_j Dice_ij, mean_j max_i Dice_ij)")
          .source("Scharr et al. 2016 (CVPPP)", "10.1007/s00138-015-0737-3")
          .range("[0,1]")
          .params(EmptyRule.BOTH_EMPTY)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    Partners r = Partners.ofReference(view);
    Partners p = Partners.ofPrediction(view);
    return r.count() == 0 || p.count() == 0 ? 0 : Math.min(meanBest(r), meanBest(p));
  }

  private static double meanBest(Partners objects) {
    double sum = 0;
    for (int i = 0; i < objects.count(); i++) {
      int k = objects.best(i, Likeness.DICE);
      sum += k < 0 ? 0 : objects.likeness(i, k, Likeness.DICE);
    }
    return sum / objects.count();
  }
}
