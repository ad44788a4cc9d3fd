package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.MapLoss;
import io.github.segqa.shape.Survey;
import org.scijava.plugin.Plugin;

/** Hausdorff loss: what is left of the squared errors after repeated soft erosion. */
@Plugin(type = Measure.class)
public final class HausdorffErosion extends MapLoss {
  private static final Param<Integer> EROSIONS =
      Param.integer("erosions", 10, "Number of erosions").atLeast(1);

  private static final Descriptor D =
      Descriptor.loss("hausdorff_erosion", "Hausdorff distance loss, morphological erosion")
          .family("boundary")
          .formula(
              "sum_k k^alpha mean(x_k), x_0 = (p-r)^2, x_k = rescale(max(cross mean(x_(k-1)) -"
                  + " 1/2, 0)) to [0,1]")
          .source("Karimi 2019", "arXiv:1904.10030")
          .range("[0,inf)")
          .params(HausdorffDt.ALPHA, EROSIONS, INCLUDE_BACKGROUND)
          .gradient(GradientKind.FROZEN)
          .perfect("0")
          .namedIn(Survey.JADON, Survey.MA)
          .notes(
              "Rescaling after each erosion follows common code, not the paper. The gradient holds"
                  + " the limits of the rescaling constant.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected Field map(SoftView view, int c, Args a) {
    return new ErosionChain(view, c, a.get(EROSIONS), a.get(HausdorffDt.ALPHA)).map();
  }

  @Override
  protected Field slope(SoftView view, int c, Args a) {
    return new ErosionChain(view, c, a.get(EROSIONS), a.get(HausdorffDt.ALPHA)).slope();
  }
}
