package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.ClassVoxelLoss;
import io.github.segqa.shape.VoxelTerm;

/** The focal loss of each class as an independent binary map. */
final class SigmoidFocal extends ClassVoxelLoss {
  @Override
  public Descriptor descriptor() {
    return Focal.DESCRIPTOR;
  }

  @Override
  protected VoxelTerm term(SoftView view, int c, Args a) {
    FocalTerm term = new FocalTerm(a.get(Focal.GAMMA), a.get(EPS));
    double foreground = Focal.foregroundWeight(a);
    double background = Focal.backgroundWeight(a);
    return (b, value, slope) -> {
      double[] r = b.r(c);
      double[] q = b.scratch(2);
      OneVsRest.truth(b, c, q);
      term.fill(q, b.n(), value, slope);
      for (int j = 0; j < b.n(); j++) {
        q[j] = r[j] > 0 ? foreground : background;
      }
      FocalTerm.scale(q, b.n(), value);
      FocalTerm.scale(q, b.n(), slope);
      OneVsRest.signs(b, c, slope);
    };
  }
}
