package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.Survey;
import java.util.function.BiConsumer;
import org.scijava.plugin.Plugin;

/** Cross-entropy with a weight for every class. */
@Plugin(type = Measure.class)
public final class WeightedCrossEntropy extends VoxelWeightedCrossEntropy {
  private static final Param<Setting> WEIGHTS =
      Param.listOr(
              "weights",
              Setting.word(ClassWeights.INVERSE_FREQUENCY),
              "One number a class, background first; inverse_frequency: N/(C n_c); none: 1",
              ClassWeights.INVERSE_FREQUENCY,
              Setting.NONE)
          .atLeast(0);
  private static final Param<String> NORMALIZATION =
      Param.choice(
          "normalization",
          "The sum is divided by the number of voxels or by the sum of their weights",
          "voxels",
          "weights");

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("weighted_cross_entropy", "Class-weighted cross-entropy")
          .aliases("wce")
          .family("pixel")
          .formula("sum -w_y ln p_y / Z; Z = N or sum w_y")
          .source("Jadon 2020; Ronneberger 2015", "arXiv:1505.04597")
          .range("[0, inf)")
          .params(WEIGHTS, NORMALIZATION, EPS)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.JADON, Survey.SEMSEGLOSS, Survey.MA)
          .notes(
              "PyTorch CrossEntropyLoss(weight): normalization=weights. A factor beta on the"
                  + " foreground of a binary image is weights=[1,beta].")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected double divisor(SoftView view, Args a) {
    return a.get(NORMALIZATION).equals("voxels")
        ? view.kept()
        : ClassWeights.of(view, a.get(WEIGHTS)).total(view);
  }

  @Override
  protected BiConsumer<Block, double[]> weights(SoftView view, Args a) {
    return ClassWeights.of(view, a.get(WEIGHTS)).perVoxel();
  }
}
