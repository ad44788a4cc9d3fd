package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Survey;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.function.BiConsumer;
import org.scijava.plugin.Plugin;

/** Cross-entropy that counts uncertain voxels more. */
@Plugin(type = Measure.class)
public final class UncertaintyWeighted extends VoxelWeightedCrossEntropy {
  private static final String MAP = "uncertainty";
  private static final Param<Double> SCALE =
      Param.number("scale", 1, "Factor of the uncertainty").atLeast(0);

  private static final Derived<SoftView, Double> LARGEST =
      Derived.of("largest_uncertainty", UncertaintyWeighted::largest);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("uncertainty_weighted", "Uncertainty-weighted cross-entropy")
          .family("pixel")
          .formula(
              "(1/N) sum -(1 + scale U) ln p_y; U = uncertainty map divided by its maximum, else"
                  + " -sum_c p_c ln p_c / ln C")
          .source("Bhat & Kuijf 2020 (MIDL)", "openreview cJnTwSNBdE")
          .range("[0, inf)")
          .params(SCALE, EPS)
          .extras(MAP)
          .perfect("0")
          .gradient(GradientKind.FROZEN)
          .namedIn(Survey.MA)
          .notes(
              "The form of the weight and the entropy in place of a missing map are choices of this"
                  + " tool: only the abstract of the source was at hand. The gradient takes U as"
                  + " constant.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected BiConsumer<Block, double[]> weights(SoftView view, Args a) {
    double scale = a.get(SCALE);
    Optional<Field> map = view.extras().field(MAP);
    if (map.isEmpty()) {
      double perLog = scale / Math.log(view.classes());
      return (b, w) -> addEntropy(b, view.classes(), perLog, w);
    }
    double largest = view.get(LARGEST);
    double factor = largest > 0 ? scale / largest : scale;
    return (b, w) -> {
      b.gather(map.get(), w);
      for (int j = 0; j < b.n(); j++) {
        w[j] = 1 + factor * w[j];
      }
    };
  }

  private static double largest(SoftView view) {
    Field map = view.extras().field(MAP).orElseThrow();
    DoubleAccumulator max = new DoubleAccumulator(Math::max, Double.NEGATIVE_INFINITY);
    view.forEachBlock(
        b -> {
          double[] u = b.scratch(2);
          b.gather(map, u);
          Arrays.stream(u, 0, b.n()).max().ifPresent(max::accumulate);
        });
    return max.get();
  }

  private static void addEntropy(Block b, int classes, double factor, double[] w) {
    double[] log = b.scratch(3);
    Arrays.fill(w, 0, b.n(), 1);
    for (int c = 0; c < classes; c++) {
      double[] p = b.p(c);
      LogClamp.minusLog(p, b.n(), Double.MIN_NORMAL, log);
      for (int j = 0; j < b.n(); j++) {
        w[j] += factor * p[j] * log[j];
      }
    }
  }
}
