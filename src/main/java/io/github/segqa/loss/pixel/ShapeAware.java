package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.kernel.NearestSurface;
import io.github.segqa.shape.Survey;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.scijava.plugin.Plugin;

/** Cross-entropy raised where the shapes differ, by the mean distance between the contours. */
@Plugin(type = Measure.class)
public final class ShapeAware extends VoxelWeightedCrossEntropy {
  private static final Param<String> SCOPE =
      Param.choice(
          "scope",
          "Voxels that are raised: those decided wrongly (mismatch), or all",
          "mismatch",
          "all");

  private static final Derived<SoftView, Double> CONTOUR_DISTANCE =
      Derived.of("mean_contour_distance", ShapeAware::contourDistance);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("shape_aware", "Shape-aware cross-entropy")
          .family("pixel")
          .formula(
              "(1/N) sum -(1 + E) ln p_y; E = mean distance from the predicted contour to that of"
                  + " the reference, where the decided class is wrong")
          .source("Al Arif 2017", "10.1007/978-3-319-74113-0_2")
          .range("[0, inf)")
          .usesSpacing()
          .params(SCOPE, EPS)
          .perfect("0")
          .gradient(GradientKind.FROZEN)
          .namedIn(Survey.JADON, Survey.MA)
          .notes(
              "scope=mismatch is this tool's reading of the paper, scope=all Jadon's formula. E is"
                  + " the mean over the foreground classes that have both contours, 0 if none has;"
                  + " the gradient takes it as constant. An ignored area counts as background, so"
                  + " its edge inside an object is a contour.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected BiConsumer<Block, double[]> weights(SoftView view, Args a) {
    double raised = 1 + view.get(CONTOUR_DISTANCE);
    if (a.get(SCOPE).equals("all")) {
      return (b, w) -> Arrays.fill(w, 0, b.n(), raised);
    }
    return (b, w) -> {
      int[] label = b.labels();
      double[] decided = b.scratch(3);
      HardLabels.of(view, b, decided);
      for (int j = 0; j < b.n(); j++) {
        w[j] = decided[j] == label[j] ? 1 : raised;
      }
    };
  }

  private static double contourDistance(SoftView view) {
    double sum = 0;
    int n = 0;
    for (int c = 1; c < view.classes(); c++) {
      SurfaceDistances d =
          NearestSurface.distances(
              view.reference(c),
              view.decided(c),
              view.grid(),
              SurfaceOptions.DEFAULT,
              view.progress());
      if (!d.referenceEmpty() && !d.predictionEmpty()) {
        sum += d.toReference().mean();
        n++;
      }
    }
    return n == 0 ? 0 : sum / n;
  }
}
