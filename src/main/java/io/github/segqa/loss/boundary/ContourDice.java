package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.ClassMean;
import io.github.segqa.shape.Survey;
import io.github.segqa.view.Contours;
import org.scijava.plugin.Plugin;

/** Contour Dice: share of both contours that lies within a tolerance of the other. */
@Plugin(type = Measure.class)
public final class ContourDice extends ClassMean {
  /** Distance up to which contours count as matching. */
  static final Param<Setting> TOLERANCE =
      Param.numberOr(
              "tolerance",
              Setting.none(),
              "Distance up to which contours match; none: see the notes of the loss",
              Setting.NONE)
          .atLeast(0)
          .unit("spacing");

  private static final Descriptor D =
      Descriptor.loss("contour_dice", "Contour Dice coefficient loss")
          .family("boundary")
          .formula(
              "1 - (#{a in B(H): D(B(R)) <= t} + #{b in B(R): D(B(H)) <= t}) / (|B(H)|+|B(R)|)")
          .source("Moltz 2020", "10.1109/ISBI45749.2020.9098557")
          .range("[0,1]")
          .usesSpacing()
          .params(TOLERANCE, INCLUDE_BACKGROUND)
          .gradient(GradientKind.NONE)
          .perfect("0")
          .namedIn(Survey.MA)
          .notes(
              "The coefficient itself, on the decided labels; the paper trains a network to"
                  + " approximate it. tolerance=none is the smallest spacing. No contour at all"
                  + " gives 0.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double classValue(SoftView view, int c, Args a) {
    SurfaceDistances d = Contours.distances(view, c);
    double tolerance = a.get(TOLERANCE).orElse(view.grid().minSpacing());
    double all = d.toPrediction().size() + d.toReference().size();
    double near = d.toPrediction().within(tolerance) + d.toReference().within(tolerance);
    return all == 0 ? 0 : 1 - near / all;
  }
}
