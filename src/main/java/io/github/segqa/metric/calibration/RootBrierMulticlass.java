package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Root of the multi-class Brier score. */
@Plugin(type = Measure.class)
public final class RootBrierMulticlass implements CaseMeasure {
  private static final Descriptor D =
      Descriptor.metric("root_brier_multiclass", "Root Brier score, multi-class")
          .family("calibration")
          .formula("sqrt(brier_multiclass)")
          .source("Gruber and Buettner 2022", "arXiv:2203.07835")
          .range("[0,sqrt 2]")
          .direction(Direction.LOWER)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED)
          .notes("Upper bound of the calibration error.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(CaseView view, Args args) {
    return Math.sqrt(MulticlassScores.brier(view));
  }
}
