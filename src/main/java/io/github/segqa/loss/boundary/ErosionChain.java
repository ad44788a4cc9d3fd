package io.github.segqa.loss.boundary;

import io.github.segqa.api.Field;
import io.github.segqa.api.Mask;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.CrossMean;
import io.github.segqa.kernel.Extremes;
import io.github.segqa.kernel.PlaneSource;
import io.github.segqa.kernel.ThresholdMask;
import io.github.segqa.shape.LogClamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Squared errors of one class under repeated soft erosion, each time rescaled to [0,1]. */
final class ErosionChain {
  private static final double FLAT = 1e-12;

  private final SoftView view;
  private final int c;
  private final double alpha;
  private final CrossMean cross;
  private final Field map;
  private final List<Step> steps = new ArrayList<>();

  /**
   * One erosion.
   *
   * @param active where it left something
   * @param low smallest value it left
   * @param scale one over the range of what it left, 1 if that is flat
   */
  private record Step(Mask active, double low, double scale) {}

  ErosionChain(SoftView view, int c, int erosions, double alpha) {
    this.view = view;
    this.c = c;
    this.alpha = alpha;
    this.cross = new CrossMean(view.grid(), view.progress());
    this.map = zeros();
    PlaneSource x = PlaneSource.of(squaredError());
    for (int k = 1; k <= erosions; k++) {
      Field left = cross.erode(x);
      Extremes range = Extremes.of(left, view.progress());
      if (range.highest() == 0) {
        break;
      }
      Step step = step(left, range);
      steps.add(step);
      add(left, step, weight(k));
      x = PlaneSource.of(left).affine(step.low, step.scale);
    }
  }

  private Step step(Field left, Extremes range) {
    Mask active = ThresholdMask.above(left, 0, view.grid(), view.progress());
    double width = range.highest() - range.lowest();
    return width > FLAT ? new Step(active, range.lowest(), 1 / width) : new Step(active, 0, 1);
  }

  private Field squaredError() {
    Field error = zeros();
    view.forEachBlock(
        b -> {
          double[] e = b.scratch(0);
          double[] p = b.p(c);
          double[] r = b.r(c);
          for (int i = 0; i < b.n(); i++) {
            e[i] = (p[i] - r[i]) * (p[i] - r[i]);
          }
          b.scatterAdd(error, e, 1);
        });
    return error;
  }

  private void add(Field left, Step step, double weight) {
    view.forEachBlock(
        b -> {
          double[] x = b.scratch(0);
          b.gather(left, x);
          for (int i = 0; i < b.n(); i++) {
            x[i] = (x[i] - step.low) * step.scale;
          }
          b.scatterAdd(map, x, weight);
        });
  }

  private Field zeros() {
    return Field.zeros(view.grid());
  }

  private double weight(int k) {
    return LogClamp.power(k, alpha);
  }

  /** The sum of what all erosions left, at the kept voxels. */
  Field map() {
    return map;
  }

  /** Derivative of the mean of the map by p_c; limits of the rescaling are held constant. */
  Field slope() {
    Field slope = zeros();
    for (int k = steps.size(); k >= 1; k--) {
      addConstant(slope, weight(k) / view.kept());
      slope = cross.adjoint(slope, steps.get(k - 1).active, steps.get(k - 1).scale);
    }
    return byPrediction(slope);
  }

  private void addConstant(Field slope, double value) {
    view.forEachBlock(
        b -> {
          Arrays.fill(b.scratch(0), value);
          b.scatterAdd(slope, b.scratch(0), 1);
        });
  }

  private Field byPrediction(Field byError) {
    Field out = zeros();
    view.forEachBlock(
        b -> {
          double[] slope = b.scratch(0);
          b.gather(byError, slope);
          double[] p = b.p(c);
          double[] r = b.r(c);
          for (int i = 0; i < b.n(); i++) {
            slope[i] *= p[i] - r[i];
          }
          b.scatterAdd(out, slope, 2);
        });
    return out;
  }
}
