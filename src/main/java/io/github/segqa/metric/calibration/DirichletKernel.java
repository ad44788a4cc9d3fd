package io.github.segqa.metric.calibration;

import io.github.segqa.api.Progress;
import io.github.segqa.kernel.LogGamma;
import io.github.segqa.kernel.Parallel;

/**
 * Estimates how often forecasts like (1-p, p) came true, from all other voxels weighted by a
 * Dirichlet kernel (Popordanoska et al. 2022). Equal probabilities are handled together, so the
 * cost is the square of the number of distinct ones.
 */
final class DirichletKernel {
  private final ScoreGroups groups;
  private final int n;
  private final double[] logScale;
  private final double[] background;
  private final double[] foreground;

  DirichletKernel(ScoreGroups groups, double bandwidth) {
    this.groups = groups;
    this.n = groups.p().length;
    this.logScale = new double[n];
    this.background = new double[n];
    this.foreground = new double[n];
    for (int i = 0; i < n; i++) {
      double a0 = (1 - groups.p()[i]) / bandwidth + 1;
      double a1 = groups.p()[i] / bandwidth + 1;
      background[i] = a0 - 1;
      foreground[i] = a1 - 1;
      logScale[i] = LogGamma.of(a0 + a1) - LogGamma.of(a0) - LogGamma.of(a1);
    }
  }

  /** Returns the mean distance of the forecasts from the estimates; NaN if one has no estimate. */
  double meanError(Progress progress) {
    double[] error = new double[n];
    Parallel.forEach(n, progress, j -> error[j] = error(j));
    double sum = 0;
    double voxels = 0;
    for (int j = 0; j < n; j++) {
      sum += error[j];
      voxels += groups.positive()[j] + groups.negative()[j];
    }
    return sum / voxels;
  }

  /** Sums the distances of all voxels of one group. */
  private double error(int j) {
    double p = groups.p()[j];
    double log0 = Math.log(1 - p);
    double log1 = Math.log(p);
    double hits = 0;
    double all = 0;
    for (int i = 0; i < n; i++) {
      if (i != j) {
        double k = kernel(i, log0, log1);
        hits += k * groups.positive()[i];
        all += k * (groups.positive()[i] + groups.negative()[i]);
      }
    }
    double own = kernel(j, log0, log1);
    double y1 = groups.positive()[j];
    double y0 = groups.negative()[j];
    double others = all + own * (y1 + y0 - 1);
    double ofPositive = y1 == 0 ? 0 : Math.abs((hits + own * (y1 - 1)) / others - p);
    double ofNegative = y0 == 0 ? 0 : Math.abs((hits + own * y1) / others - p);
    return Math.sqrt(2) * (y1 * ofPositive + y0 * ofNegative);
  }

  private double kernel(int i, double log0, double log1) {
    double e0 = background[i] == 0 ? 0 : background[i] * log0;
    double e1 = foreground[i] == 0 ? 0 : foreground[i] * log1;
    return Math.exp(logScale[i] + e0 + e1);
  }
}
