package io.github.segqa.metric.calibration;

import io.github.segqa.api.Progress;
import io.github.segqa.metric.probability.SortedScores;

/**
 * Median of |p_i - p_j| over all ordered pairs of voxels, each voxel with itself included, without
 * listing the n² pairs: how many lie within a distance takes one walk over the sorted scores, and
 * the distance at which they are half of all is found by bisection of its bits.
 */
final class MedianDistance {
  private final SortedScores scores;
  private final Progress progress;

  private MedianDistance(SortedScores scores, Progress progress) {
    this.scores = scores;
    this.progress = progress;
  }

  static double of(SortedScores scores, Progress progress) {
    MedianDistance m = new MedianDistance(scores, progress);
    long pairs = (long) scores.size() * scores.size();
    double lower = m.ofRank((pairs - 1) / 2);
    double upper = m.within(lower) > pairs / 2 ? lower : m.ofRank(pairs / 2);
    return (lower + upper) / 2;
  }

  private double ofRank(long rank) {
    long lo = 0;
    long hi = Double.doubleToLongBits(1);
    while (lo < hi) {
      progress.check();
      long mid = (lo + hi) >>> 1;
      if (within(Double.longBitsToDouble(mid)) > rank) {
        hi = mid;
      } else {
        lo = mid + 1;
      }
    }
    return Double.longBitsToDouble(lo);
  }

  /** Counts ordered pairs, voxels with themselves included, at most so far apart. */
  private long within(double distance) {
    long ahead = 0;
    int i = 0;
    for (int j = 0; j < scores.size(); j++) {
      double p = scores.score(j);
      while (p - scores.score(i) > distance) {
        i++;
      }
      ahead += j - i;
    }
    return scores.size() + 2 * ahead;
  }
}
