package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.TruthLoss;
import io.github.segqa.shape.VoxelTerm;

/** The focal loss of the probability of the reference class. */
final class SoftmaxFocal extends TruthLoss {
  @Override
  public Descriptor descriptor() {
    return Focal.DESCRIPTOR;
  }

  @Override
  protected VoxelTerm term(SoftView view, Args a) {
    FocalTerm term = new FocalTerm(a.get(Focal.GAMMA), a.get(EPS));
    double foreground = Focal.foregroundWeight(a);
    double background = Focal.backgroundWeight(a);
    return (b, value, slope) -> {
      term.fill(b.truth(), b.n(), value, slope);
      double[] weight = b.scratch(2);
      int[] label = b.labels();
      for (int j = 0; j < b.n(); j++) {
        weight[j] = label[j] > 0 ? foreground : background;
      }
      FocalTerm.scale(weight, b.n(), value);
      FocalTerm.scale(weight, b.n(), slope);
    };
  }
}
