package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.TruthLoss;
import io.github.segqa.shape.VoxelTerm;

/** The focal part of the unified focal loss: muted on the background, or on all classes. */
final class UnifiedCrossEntropy extends TruthLoss {
  private final Descriptor descriptor;
  private final boolean symmetric;
  private final double exponent;

  UnifiedCrossEntropy(Descriptor descriptor, boolean symmetric, double exponent) {
    this.descriptor = descriptor;
    this.symmetric = symmetric;
    this.exponent = exponent;
  }

  @Override
  public Descriptor descriptor() {
    return descriptor;
  }

  @Override
  protected VoxelTerm term(SoftView view, Args a) {
    double eps = a.get(EPS);
    double delta = a.get(UnifiedFocal.DELTA);
    return (b, value, slope) -> {
      double[] p = b.truth();
      int[] label = b.labels();
      LogClamp.minusLog(p, b.n(), eps, value);
      for (int j = 0; j < b.n(); j++) {
        boolean muted = symmetric || label[j] == 0;
        double weight = label[j] > 0 ? delta : 1 - delta;
        double power = muted ? LogClamp.power(1 - p[j], exponent) : 1;
        if (slope != null) {
          double d = muted ? LogClamp.slopeOfPower(1 - p[j], exponent, eps) : 0;
          slope[j] = weight * (-d * value[j] - power * LogClamp.slopeOfClog(p[j], eps));
        }
        value[j] *= weight * power;
      }
    };
  }
}
