package io.github.segqa.loss.boundary;

import io.github.segqa.api.Block;
import io.github.segqa.api.Field;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.BallMean;
import io.github.segqa.kernel.PlaneSource;

/**
 * Soft thresholds S of means over balls of one radius, by which squared errors are weighted: missed
 * parts by S(1-p) + S(r), added ones by S(p) + S(1-r).
 */
final class BallWeights {
  /** Volumes whose means are taken for a value. */
  static final int MEANS = 3;

  private final SoftView view;
  private final int c;
  private final BallMean ball;
  private final Field ofP;
  private final Field ofR;
  private final Field ofOne;

  BallWeights(SoftView view, int c, BallMean ball) {
    this.view = view;
    this.c = c;
    this.ball = ball;
    this.ofP = ball.of(PlaneSource.of(view.probability(c)));
    this.ofR = ball.of(PlaneSource.of(view.reference(c), view.grid().box()));
    this.ofOne = ball.of(PlaneSource.constant(1));
  }

  /** Adds weight times the terms of the loss. */
  void addTerms(Field out, double weight) {
    view.forEachBlock(
        b -> {
          Weights w = new Weights(b);
          double[] p = b.p(c);
          double[] r = b.r(c);
          for (int i = 0; i < b.n(); i++) {
            double e = (p[i] - r[i]) * (p[i] - r[i]);
            w.mean[i] = e * (r[i] * w.missed(i) + p[i] * w.added(i));
          }
          b.scatterAdd(out, w.mean, weight);
        });
  }

  /** Adds weight times the derivative of the sum of the terms by p. */
  void addSlope(Field out, double weight) {
    Field byMean = Field.zeros(view.grid());
    view.forEachBlock(
        b -> {
          Weights w = new Weights(b);
          double[] back = b.scratch(3);
          double[] p = b.p(c);
          double[] r = b.r(c);
          for (int i = 0; i < b.n(); i++) {
            double e = p[i] - r[i];
            back[i] = e * e * ((w.p(i) > 0 ? p[i] : 0) - (w.notP(i) > 0 ? r[i] : 0));
            double inner = r[i] * w.missed(i) + p[i] * w.added(i);
            w.mean[i] = 2 * e * inner + e * e * w.added(i);
          }
          b.scatterAdd(out, w.mean, weight);
          b.scatterAdd(byMean, back, 1);
        });
    Field around = ball.of(PlaneSource.of(byMean));
    view.forEachBlock(
        b -> {
          b.gather(around, b.scratch(0));
          b.scatterAdd(out, b.scratch(0), weight);
        });
  }

  /** Soft thresholds at the voxels of a block. */
  private final class Weights {
    private final double[] mean;
    private final double[] meanR;
    private final double[] one;

    Weights(Block b) {
      mean = b.scratch(0);
      meanR = b.scratch(1);
      one = b.scratch(2);
      b.gather(ofP, mean);
      b.gather(ofR, meanR);
      b.gather(ofOne, one);
    }

    private static double soft(double mean) {
      return Math.max(mean - 0.5, 0);
    }

    double p(int i) {
      return soft(mean[i]);
    }

    double notP(int i) {
      return soft(one[i] - mean[i]);
    }

    double missed(int i) {
      return notP(i) + soft(meanR[i]);
    }

    double added(int i) {
      return p(i) + soft(one[i] - meanR[i]);
    }
  }
}
