package io.github.segqa.loss.pixel;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.kernel.LogGamma;
import io.github.segqa.shape.Partials;
import io.github.segqa.shape.RegionLoss;
import io.github.segqa.shape.SoftSums;
import io.github.segqa.shape.Survey;
import org.scijava.plugin.Plugin;

/** Negative log-likelihood of the errors p-r under a multivariate Student t distribution. */
@Plugin(type = Measure.class)
public final class TLoss extends RegionLoss {
  private static final Param<Double> NU =
      Param.number("nu", Math.E, "Degrees of freedom: the smaller, the less outliers count")
          .above(0);
  private static final Param<Double> LOG_PRECISION =
      Param.number("log_precision", 0, "Logarithm of the precision of the errors");
  private static final Param<Boolean> PER_VOXEL =
      Param.flag("per_voxel", false, "Divide by the number of voxels");

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("t_loss", "Robust T-loss (Student-t negative log-likelihood)")
          .family("pixel")
          .formula(
              "-lnG((nu+N)/2) + lnG(nu/2) - N lambda/2 + (N/2) ln(pi nu) + ((nu+N)/2) ln(1 + q/nu);"
                  + " q = exp(lambda) sum (p-r)², lambda = log_precision, lnG = log-gamma")
          .source("Gonzalez-Jimenez 2023", "arXiv:2306.00753")
          .range("real")
          .params(NU, LOG_PRECISION, PER_VOXEL, INCLUDE_BACKGROUND)
          .perfect("constant, depends on N and nu")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.AZAD)
          .notes(
              "nu is learned in training; its default e is the value at which the authors' code"
                  + " starts, which also has log_precision=1 then.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  private static double squares(SoftSums s, Args a) {
    return Math.exp(a.get(LOG_PRECISION)) * s.squares();
  }

  @Override
  protected double value(SoftSums s, Args a) {
    double n = s.n();
    double nu = a.get(NU);
    double v =
        LogGamma.of(nu / 2)
            - LogGamma.of((nu + n) / 2)
            - n * a.get(LOG_PRECISION) / 2
            + n / 2 * Math.log(Math.PI * nu)
            + (nu + n) / 2 * Math.log1p(squares(s, a) / nu);
    return a.get(PER_VOXEL) ? v / n : v;
  }

  @Override
  protected Partials partials(SoftSums s, Args a) {
    double nu = a.get(NU);
    double byQ = (nu + s.n()) / 2 / (nu + squares(s, a));
    double d = byQ * Math.exp(a.get(LOG_PRECISION)) / (a.get(PER_VOXEL) ? s.n() : 1);
    return new Partials(-2 * d, 0, d, 0);
  }
}
