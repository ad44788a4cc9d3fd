package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.Undefined;
import io.github.segqa.shape.ClassVoxelLoss;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Survey;
import io.github.segqa.shape.VoxelTerm;
import io.github.segqa.view.DistanceMaps;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Hausdorff loss: squared errors, weighted with the distances to both boundaries. */
@Plugin(type = Measure.class)
public final class HausdorffDt extends ClassVoxelLoss {
  /** Exponent of distances, radii or counts of erosions, for all Hausdorff losses of the paper. */
  public static final Param<Double> ALPHA =
      Param.number("alpha", 2, "How strongly large distances are punished").atLeast(0);

  private static final Param<Double> THRESHOLD =
      Param.number("threshold", 0.5, "The predicted object is where p is above it")
          .atLeast(0)
          .atMost(1);
  private static final Param<Boolean> LOG =
      Param.flag("log", false, "Whether the value is ln(1 + mean over the classes)");

  private static final Descriptor D =
      Descriptor.loss("hausdorff_dt", "Hausdorff distance loss, distance transforms")
          .family("boundary")
          .formula("mean((p-r)^2 (dP^alpha + dR^alpha)), d = Din + Dout of p > threshold and of R")
          .source("Karimi 2019", "arXiv:1904.10030")
          .range("[0,inf)")
          .usesSpacing()
          .params(ALPHA, THRESHOLD, LOG, INCLUDE_BACKGROUND)
          .gradient(GradientKind.FROZEN)
          .perfect("0")
          .namedIn(Survey.JADON, Survey.MA, Survey.AZAD)
          .notes(
              "The gradient holds the distances of the thresholded prediction constant. With unit"
                  + " spacing log=false is MONAI's HausdorffDTLoss, log=true LogHausdorffDTLoss."
                  + " With log=true it is no mean of voxel terms, so there is no contribution map.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected VoxelTerm term(SoftView view, int c, Args a) {
    Field toReference = DistanceMaps.reference(view, c);
    Field toPrediction = DistanceMaps.above(view, c, a.get(THRESHOLD));
    double alpha = a.get(ALPHA);
    return (b, value, slope) -> {
      double[] weight = b.scratch(2);
      double[] d = b.scratch(3);
      b.gather(toReference, weight);
      b.gather(toPrediction, d);
      for (int i = 0; i < b.n(); i++) {
        weight[i] =
            LogClamp.power(Math.abs(weight[i]), alpha) + LogClamp.power(Math.abs(d[i]), alpha);
      }
      WeightedError.fill(b, c, weight, value, slope);
    };
  }

  @Override
  public double value(SoftView view, Args a) {
    double v = super.value(view, a);
    return a.get(LOG) ? Math.log1p(v) : v;
  }

  @Override
  public void gradient(SoftView view, Args a, double weight, List<Field> out) {
    double chain = a.get(LOG) ? 1 / (1 + super.value(view, a)) : 1;
    super.gradient(view, a, weight * chain, out);
  }

  @Override
  public void contribution(SoftView view, Args a, double weight, Field out) {
    if (a.get(LOG)) {
      throw new Undefined("with log=true it is no mean of voxel terms; log=false has a map");
    }
    super.contribution(view, a, weight, out);
  }
}
