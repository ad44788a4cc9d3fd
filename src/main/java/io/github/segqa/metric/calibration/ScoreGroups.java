package io.github.segqa.metric.calibration;

import io.github.segqa.metric.probability.SortedScores;

/**
 * The distinct probabilities, descending, with how many voxels have each of them.
 *
 * @param p distinct probabilities
 * @param positive voxels of the reference that have it
 * @param negative the other voxels that have it
 */
record ScoreGroups(double[] p, double[] positive, double[] negative) {
  /** Counts the distinct probabilities. */
  static int count(SortedScores scores) {
    int[] n = {0};
    scores.descend((p, tp, fp) -> n[0]++);
    return n[0];
  }

  static ScoreGroups of(SortedScores scores, int count) {
    ScoreGroups g = new ScoreGroups(new double[count], new double[count], new double[count]);
    long[] before = {0, 0, 0};
    scores.descend(
        (p, tp, fp) -> {
          int k = (int) before[0]++;
          g.p[k] = p;
          g.positive[k] = tp - before[1];
          g.negative[k] = fp - before[2];
          before[1] = tp;
          before[2] = fp;
        });
    return g;
  }
}
