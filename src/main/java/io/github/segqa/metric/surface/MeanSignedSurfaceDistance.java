package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.kernel.LocatedDistances;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.view.Side;
import io.github.segqa.view.SurfacePoints;
import java.util.OptionalDouble;
import org.scijava.plugin.Plugin;

/** Mean distance of the predicted boundary, negative where it lies in the reference. */
@Plugin(type = Measure.class)
public final class MeanSignedSurfaceDistance implements ClassMeasure {
  private static final Descriptor D =
      Descriptor.metric(
              "mean_signed_surface_distance",
              "Mean signed surface distance (positive = prediction outside)")
          .family("distance")
          .needs(Need.LABELS)
          .formula("mean(s d_PR), s = -1 for boundary voxels of P inside R, else +1")
          .range("(-inf,inf)")
          .direction(Direction.ZERO)
          .unit("spacing")
          .params(
              SurfaceMetric.CONNECTIVITY,
              SurfaceMetric.IMAGE_BORDER,
              EmptyRule.BOTH_EMPTY,
              EmptyRule.ONE_EMPTY)
          .notes(
              "Positive: the prediction is too large; negative: too small. Errors of both signs"
                  + " cancel out, so look at asd_pred_to_ref as well.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(ClassView view, Args args) {
    SurfaceOptions options = SurfaceMetric.options(args);
    SurfaceDistances d = view.surface(options);
    OptionalDouble rule =
        EmptyRule.value(D, args, view.grid(), d.referenceEmpty(), d.predictionEmpty());
    return rule.isPresent()
        ? rule.getAsDouble()
        : signedMean(view.reference(), SurfacePoints.of(view, Side.PREDICTION, options));
  }

  private static double signedMean(Mask reference, LocatedDistances p) {
    double sum = 0;
    for (int i = 0; i < p.size(); i++) {
      boolean inside = reference.get(p.x()[i], p.y()[i], p.z()[i]);
      sum += inside ? -p.distance()[i] : p.distance()[i];
    }
    return sum / p.size();
  }
}
