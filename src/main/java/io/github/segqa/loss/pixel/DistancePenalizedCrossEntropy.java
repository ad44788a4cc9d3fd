package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.Survey;
import io.github.segqa.view.DistanceMaps;
import java.util.function.BiConsumer;
import org.scijava.plugin.Plugin;

/** Cross-entropy that counts voxels near the interface between classes more, or less. */
@Plugin(type = Measure.class)
public final class DistancePenalizedCrossEntropy extends VoxelWeightedCrossEntropy {
  private static final Param<String> MAP =
      Param.choice(
          "map",
          "reversed: 1 next to the interface, 0 deepest in the class; error: the distance to the"
              + " interface itself",
          "reversed",
          "error");
  private static final Param<Double> SCALE =
      Param.number("scale", 1, "Factor of the map").atLeast(0);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("distance_penalized_cross_entropy", "Distance-map penalised cross-entropy")
          .family("pixel")
          .formula(
              "(1/N) sum -(1 + scale Phi) ln p_y; Phi = (m - d)/max(m - d), d = distance to the"
                  + " nearest voxel of another class, m = its maximum in the class")
          .source("Caliva 2019 (MIDL)", "arXiv:1908.03679")
          .range("[0, inf)")
          .usesSpacing()
          .params(MAP, SCALE, EPS)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.JADON, Survey.MA, Survey.AZAD)
          .notes(
              "The map is SegLoss's; its code then returns the mean without the weight. An ignored"
                  + " area counts as background, so its edge inside an object is an interface.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected BiConsumer<Block, double[]> weights(SoftView view, Args a) {
    Field depth = DistanceMaps.toOtherClass(view);
    double scale = a.get(SCALE);
    if (a.get(MAP).equals("error")) {
      return (b, w) -> {
        b.gather(depth, w);
        for (int j = 0; j < b.n(); j++) {
          w[j] = 1 + scale * Math.abs(w[j]);
        }
      };
    }
    DepthRange[] range = view.get(DepthRange.OF_CLASSES);
    return (b, w) -> {
      b.gather(depth, w);
      int[] label = b.labels();
      for (int j = 0; j < b.n(); j++) {
        w[j] = 1 + scale * range[label[j]].reversed(Math.abs(w[j]));
      }
    };
  }
}
