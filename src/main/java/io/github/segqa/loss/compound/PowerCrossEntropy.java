package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.TruthLoss;
import io.github.segqa.shape.VoxelTerm;
import java.util.Arrays;

/** Mean of w_y (-ln p_y)^gamma_ce with w_c = sqrt(N/n_c). */
final class PowerCrossEntropy extends TruthLoss {
  @Override
  public Descriptor descriptor() {
    return ExponentialLogarithmic.DESCRIPTOR;
  }

  @Override
  protected VoxelTerm term(SoftView view, Args a) {
    double[] weights = new double[view.classes()];
    Arrays.setAll(
        weights, c -> view.size(c) == 0 ? 0 : Math.sqrt(view.kept() / (double) view.size(c)));
    double gamma = a.get(ExponentialLogarithmic.GAMMA_CE);
    double eps = a.get(EPS);
    return (b, value, slope) -> {
      double[] p = b.truth();
      int[] label = b.labels();
      LogClamp.minusLog(p, b.n(), eps, value);
      for (int j = 0; slope != null && j < b.n(); j++) {
        double power = LogClamp.slopeOfPower(value[j], gamma, LogClamp.POWER_FLOOR);
        slope[j] = -weights[label[j]] * power * LogClamp.slopeOfClog(p[j], eps);
      }
      for (int j = 0; j < b.n(); j++) {
        value[j] = weights[label[j]] * LogClamp.power(value[j], gamma);
      }
    };
  }
}
