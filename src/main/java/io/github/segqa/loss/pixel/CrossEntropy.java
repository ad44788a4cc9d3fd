package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Survey;
import io.github.segqa.shape.TruthLoss;
import io.github.segqa.shape.VoxelTerm;
import org.scijava.plugin.Plugin;

/** Mean of -ln p_y. */
@Plugin(type = Measure.class)
public final class CrossEntropy extends TruthLoss {
  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("cross_entropy", "Cross-entropy (binary and categorical)")
          .aliases("bce", "ce", "log_loss")
          .family("pixel")
          .formula("(1/N) sum -ln p_y; p_y = probability of the reference class of the voxel")
          .source("Jadon 2020", "arXiv:2006.14822")
          .range("[0, -ln eps]")
          .params(EPS)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.JADON, Survey.SEMSEGLOSS, Survey.DUBEY, Survey.AZAD)
          .notes(
              "PyTorch CrossEntropyLoss of probabilities; its ignore_index is the ignore label of"
                  + " the run.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected VoxelTerm term(SoftView view, Args a) {
    double eps = a.get(EPS);
    return (b, value, slope) -> {
      double[] p = b.truth();
      LogClamp.minusLog(p, b.n(), eps, value);
      if (slope != null) {
        for (int j = 0; j < b.n(); j++) {
          slope[j] = -LogClamp.slopeOfClog(p[j], eps);
        }
      }
    };
  }
}
