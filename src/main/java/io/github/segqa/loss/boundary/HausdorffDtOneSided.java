package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.ClassVoxelLoss;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Survey;
import io.github.segqa.shape.VoxelTerm;
import io.github.segqa.view.DistanceMaps;
import org.scijava.plugin.Plugin;

/** Hausdorff loss with the distances to the reference boundary only. */
@Plugin(type = Measure.class)
public final class HausdorffDtOneSided extends ClassVoxelLoss {
  private static final Descriptor D =
      Descriptor.loss(
              "hausdorff_dt_one_sided", "Hausdorff distance loss, one-sided distance transform")
          .family("boundary")
          .formula("mean((p-r)^2 dR^alpha), dR = Din + Dout of R")
          .source("Karimi 2019", "arXiv:1904.10030")
          .range("[0,inf)")
          .usesSpacing()
          .params(HausdorffDt.ALPHA, INCLUDE_BACKGROUND)
          .gradient(GradientKind.EXACT)
          .perfect("0")
          .namedIn(Survey.JADON, Survey.MA)
          .notes("0 for a class that is empty or fills the image: its map is 0.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected VoxelTerm term(SoftView view, int c, Args a) {
    Field map = DistanceMaps.reference(view, c);
    double alpha = a.get(HausdorffDt.ALPHA);
    return (b, value, slope) -> {
      double[] weight = b.scratch(2);
      b.gather(map, weight);
      for (int i = 0; i < b.n(); i++) {
        weight[i] = LogClamp.power(Math.abs(weight[i]), alpha);
      }
      WeightedError.fill(b, c, weight, value, slope);
    };
  }
}
