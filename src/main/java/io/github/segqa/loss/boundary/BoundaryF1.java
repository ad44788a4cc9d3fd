package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.ClassMean;
import io.github.segqa.shape.Survey;
import io.github.segqa.view.Contours;
import org.scijava.plugin.Plugin;

/** One minus the BF score: F1 of the contour voxels that match within a tolerance. */
@Plugin(type = Measure.class)
public final class BoundaryF1 extends ClassMean {
  private static final double SHARE_OF_DIAGONAL = 0.0075;

  private static final Descriptor D =
      Descriptor.loss("boundary_f1", "Contour-matching F1 (BF) loss")
          .family("boundary")
          .formula(
              "1 - 2PQ / (P+Q); P share of B(H) within t of B(R), Q share of B(R) within t of B(H)")
          .source("Csurka 2013 (BMVC)", "10.5244/C.27.32")
          .range("[0,1]")
          .usesSpacing()
          .params(ContourDice.TOLERANCE, INCLUDE_BACKGROUND)
          .gradient(GradientKind.NONE)
          .perfect("0")
          .namedIn(Survey.MA)
          .notes(
              "An evaluation measure that a survey lists; offered as a loss here."
                  + " tolerance=none is 0.0075 of the image diagonal. Both contours empty: 0; one:"
                  + " 1; nothing matches: 1.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double classValue(SoftView view, int c, Args a) {
    SurfaceDistances d = Contours.distances(view, c);
    if (d.referenceEmpty() || d.predictionEmpty()) {
      return d.referenceEmpty() && d.predictionEmpty() ? 0 : 1;
    }
    double tolerance =
        a.get(ContourDice.TOLERANCE).orElse(SHARE_OF_DIAGONAL * view.grid().diagonal());
    double precision = d.toReference().within(tolerance) / d.toReference().size();
    double recall = d.toPrediction().within(tolerance) / d.toPrediction().size();
    double sum = precision + recall;
    return sum == 0 ? 1 : 1 - 2 * precision * recall / sum;
  }
}
