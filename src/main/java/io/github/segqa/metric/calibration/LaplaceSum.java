package io.github.segqa.metric.calibration;

import io.github.segqa.metric.probability.SortedScores;

/**
 * Sum over all pairs of voxels of exp(-|P_i - P_j| / h) (Y_i - P_i).(Y_j - P_j), where P = (1-p,
 * p). Along sorted probabilities the kernel to all voxels passed so far decays by one factor from
 * step to step, so that one walk gives the exact sum.
 */
final class LaplaceSum implements SortedScores.Step {
  private final double bandwidth;
  private long lastTp;
  private long lastFp;
  private double lastP;
  private double reach;
  private double sum;

  private LaplaceSum(double bandwidth) {
    this.bandwidth = bandwidth;
  }

  static double of(SortedScores scores, double bandwidth) {
    LaplaceSum s = new LaplaceSum(bandwidth);
    scores.descend(s);
    return 2 * s.sum;
  }

  @Override
  public void at(double p, long tp, long fp) {
    double y1 = tp - lastTp;
    double y0 = fp - lastFp;
    double residual = y1 * (1 - p) - y0 * p;
    double squares = y1 * (1 - p) * (1 - p) + y0 * p * p;
    reach *= lastTp + lastFp == 0 ? 0 : Math.exp(-Math.sqrt(2) * (lastP - p) / bandwidth);
    sum += reach * residual + (residual * residual - squares) / 2;
    reach += residual;
    lastP = p;
    lastTp = tp;
    lastFp = fp;
  }
}
