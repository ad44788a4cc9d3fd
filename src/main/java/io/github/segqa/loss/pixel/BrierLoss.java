package io.github.segqa.loss.pixel;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.ClassVoxelLoss;
import io.github.segqa.shape.VoxelTerm;
import java.util.stream.IntStream;
import org.scijava.plugin.Plugin;

/** Mean squared error of the probabilities: of the one map, or summed over the channels. */
@Plugin(type = Measure.class)
public final class BrierLoss extends ClassVoxelLoss {
  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("brier", "Brier score (mean squared probability error)")
          .aliases("mse")
          .family("pixel")
          .formula("(1/N) sum (p-r)²; with several channels (1/N) sum sum_c (p_c - r_c)²")
          .source("Brier 1950", "10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2")
          .range("[0,1] binary, [0,2] multi-class")
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .notes("In none of the surveys, but standard practice.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected int[] members(SoftView view, Args args) {
    return IntStream.range(view.binary() ? 1 : 0, view.classes()).toArray();
  }

  @Override
  protected double share(int members, Args args) {
    return 1;
  }

  @Override
  protected VoxelTerm term(SoftView view, int c, Args a) {
    return (b, value, slope) -> {
      double[] p = b.p(c);
      double[] r = b.r(c);
      for (int j = 0; j < b.n(); j++) {
        value[j] = (p[j] - r[j]) * (p[j] - r[j]);
      }
      for (int j = 0; slope != null && j < b.n(); j++) {
        slope[j] = 2 * (p[j] - r[j]);
      }
    };
  }
}
