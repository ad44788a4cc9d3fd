package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.TruthLoss;
import io.github.segqa.shape.VoxelTerm;
import org.scijava.plugin.Plugin;

/** Cross-entropy whose first Taylor coefficient is changed. */
@Plugin(type = Measure.class)
public final class Poly1CrossEntropy extends TruthLoss {
  private static final Param<Double> EPSILON1 =
      Param.number("epsilon1", 1, "Added to the coefficient of 1-p_y in the Taylor series")
          .above(-1);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("poly1_cross_entropy", "Poly-1 cross-entropy")
          .family("pixel")
          .formula("(1/N) sum (-ln p_y + epsilon1 (1-p_y))")
          .source("Leng 2022", "arXiv:2204.12511")
          .range("[0, -ln eps + epsilon1]")
          .params(EPSILON1, EPS)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .notes("In none of the surveys, but standard practice.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected VoxelTerm term(SoftView view, Args a) {
    double eps = a.get(EPS);
    double epsilon1 = a.get(EPSILON1);
    return (b, value, slope) -> {
      double[] p = b.truth();
      LogClamp.minusLog(p, b.n(), eps, value);
      for (int j = 0; j < b.n(); j++) {
        value[j] += epsilon1 * (1 - p[j]);
      }
      for (int j = 0; slope != null && j < b.n(); j++) {
        slope[j] = -LogClamp.slopeOfClog(p[j], eps) - epsilon1;
      }
    };
  }
}
