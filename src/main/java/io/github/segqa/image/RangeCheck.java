package io.github.segqa.image;

import io.github.segqa.api.EvaluationException;
import java.util.Locale;

/** Counts values that are no probabilities, and remembers the first of each sort. */
final class RangeCheck {
  private final String name;
  private final int nx;
  private long notFinite;
  private long outside;
  private String firstNotFinite;
  private String firstOutside;
  private double min;
  private double max = 1;

  RangeCheck(String name, int nx) {
    this.name = name;
    this.nx = nx;
  }

  /** Takes a value outside [0,1], or none at all. */
  void note(double v, int i, int z) {
    if (!Double.isFinite(v)) {
      if (notFinite++ == 0) {
        firstNotFinite = at(v, i, z);
      }
    } else if (v < -ProbabilityImport.SLACK || v > 1 + ProbabilityImport.SLACK) {
      if (outside++ == 0) {
        firstOutside = at(v, i, z);
      }
      min = Math.min(min, v);
      max = Math.max(max, v);
    }
  }

  private String at(double v, int i, int z) {
    return text(v) + " at (" + i % nx + ", " + i / nx + ", " + z + ")";
  }

  private static String text(double v) {
    return String.format(Locale.ROOT, "%.6g", v);
  }

  /** How many finite values are outside [0,1] by more than rounding. */
  long outside() {
    return outside;
  }

  void throwIfBad(boolean clip, boolean logits) {
    if (notFinite > 0) {
      throw new EvaluationException(
          name
              + ": "
              + notFinite
              + " values are not finite, the first "
              + firstNotFinite
              + ". Every value must be a number.");
    }
    if (outside > 0 && !clip && !logits) {
      throw new EvaluationException(
          name
              + ": "
              + outside
              + " values lie outside [0,1] (from "
              + text(min)
              + " to "
              + text(max)
              + "), the first "
              + firstOutside
              + ". Give range=clip to set them to 0 or 1; if these are logits, give logits=true.");
    }
  }
}
