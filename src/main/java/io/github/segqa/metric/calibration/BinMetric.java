package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;

/** A calibration error of the foreground probability over bins of equal width. */
abstract class BinMetric implements ClassMeasure {
  @Override
  public final double value(ClassView view, Args args) {
    return value(ReliabilityBins.of(view, args.get(ReliabilityBins.BINS)));
  }

  /**
   * Computes the error.
   *
   * @param bins at least one is not empty
   * @return the error
   */
  protected abstract double value(ReliabilityBins bins);
}
