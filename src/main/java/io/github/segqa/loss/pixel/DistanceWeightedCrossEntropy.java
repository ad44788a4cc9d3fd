package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.Costly;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.Survey;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.scijava.plugin.Plugin;

/** Cross-entropy that counts the gaps between neighbouring objects more. */
@Plugin(type = Measure.class)
public final class DistanceWeightedCrossEntropy extends VoxelWeightedCrossEntropy
    implements Costly {
  private static final Param<Double> W0 =
      Param.number("w0", 10, "Weight of a voxel in a narrow gap").atLeast(0);
  private static final Param<Double> SIGMA =
      Param.number("sigma", 5, "Width at which gaps fade").above(0).unit("spacing");
  private static final Param<Boolean> BACKGROUND_ONLY =
      Param.flag("background_only", true, "Raise background voxels only, not the objects");
  private static final Param<String> CLASS_WEIGHTS =
      Param.choice(
          "class_weights",
          "Weight of the classes: none (1) or inverse_frequency: N/(C n_c)",
          Setting.NONE,
          ClassWeights.INVERSE_FREQUENCY);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss(
              "distance_weighted_cross_entropy", "U-Net border-distance weighted cross-entropy")
          .family("pixel")
          .formula(
              "(1/N) sum -w ln p_y; w = w_class + w0 exp(-(d1+d2)²/(2 sigma²)), d1, d2 = distances"
                  + " to the two nearest objects")
          .source("Ronneberger 2015", "arXiv:1505.04597")
          .range("[0, inf)")
          .usesSpacing()
          .params(W0, SIGMA, BACKGROUND_ONLY, CLASS_WEIGHTS, EPS)
          .extras(ReferenceObjects.KEY)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.MA)
          .notes(
              "Objects are the given instances, else the connected components of each reference"
                  + " label. With fewer than two objects nothing is raised. The paper's formula"
                  + " raises all voxels (background_only=false). An ignored area counts as"
                  + " background.")
          .cost("O(voxels within reach of each object, summed over the objects)")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected BiConsumer<Block, double[]> weights(SoftView view, Args a) {
    BiConsumer<Block, double[]> classes =
        ClassWeights.of(view, Setting.word(a.get(CLASS_WEIGHTS))).perVoxel();
    double sigma = a.get(SIGMA);
    Optional<Field> gaps = ReferenceObjects.gaps(view, sigma);
    if (gaps.isEmpty()) {
      return classes;
    }
    boolean all = !a.get(BACKGROUND_ONLY);
    double w0 = a.get(W0);
    double factor = -1 / (2 * sigma * sigma);
    return (b, w) -> {
      classes.accept(b, w);
      double[] gap = b.scratch(3);
      b.gather(gaps.get(), gap);
      int[] label = b.labels();
      for (int j = 0; j < b.n(); j++) {
        if (all || label[j] == 0) {
          w[j] += w0 * Math.exp(factor * gap[j] * gap[j]);
        }
      }
    };
  }

  @Override
  public double operations(SoftView view, Args args) {
    return ReferenceObjects.operations(view, args.get(SIGMA));
  }
}
