package io.github.segqa.demo;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.CountMetric;
import org.scijava.plugin.Plugin;

/**
 * A lab's own metric: one class in a jar in {@code plugins/}, and it is in dialogs, macros, the
 * shell and the documentation. This one forgives a number of false positives.
 */
@Plugin(type = Measure.class)
public final class ThirdPartyDice extends CountMetric {
  private static final Param<Double> FORGIVEN =
      Param.number("forgiven", 10, "False positives that do not count").atLeast(0);

  private static final Descriptor D =
      Descriptor.metric("third_party_dice", "Forgiving Dice")
          .family("overlap")
          .formula("2TP / (2TP + FN + max(FP - forgiven, 0))")
          .range("[0,1]")
          .params(FORGIVEN)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    double fp = Math.max(c.fp() - a.get(FORGIVEN), 0);
    return 2.0 * c.tp() / (2.0 * c.tp() + c.fn() + fp);
  }
}
