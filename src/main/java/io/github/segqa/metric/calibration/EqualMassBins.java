package io.github.segqa.metric.calibration;

import io.github.segqa.api.ClassView;
import io.github.segqa.metric.probability.ScoreBlock;
import io.github.segqa.metric.probability.ScoreScan;
import io.github.segqa.metric.probability.SortedScores;
import java.util.Arrays;

/**
 * Bins of equal count over the voxels in stable order of their probability: of equal ones the first
 * in raster order is the first. The sorted scores do not know the raster order; it matters only for
 * probabilities that fall into two bins, and those are looked up in the image.
 */
final class EqualMassBins {
  private final SortedScores scores;
  private final int[] rank;
  private final double[] sums;
  private double[] ties = {};
  private int[] tieRank = {};

  private EqualMassBins(SortedScores scores, int bins) {
    this.scores = scores;
    this.sums = new double[3 * bins];
    this.rank = new int[bins + 1];
    for (int b = 0; b <= bins; b++) {
      rank[b] = (int) ((long) scores.size() * b / bins);
    }
  }

  static ReliabilityBins of(ClassView view, int bins) {
    EqualMassBins b = new EqualMassBins(SortedScores.of(view), bins);
    b.findTies();
    for (int i = 0; i < bins; i++) {
      b.addBin(i);
    }
    if (b.ties.length > 0) {
      int[] bin = new int[b.ties.length];
      ScoreScan.inOrder(view, block -> b.addTies(block, bin));
    }
    return ReliabilityBins.ofSums(b.sums);
  }

  /** Finds the probabilities that a border between bins cuts, and the rank of their first voxel. */
  private void findTies() {
    ties =
        Arrays.stream(rank)
            .filter(r -> r > 0 && r < scores.size() && scores.score(r - 1) == scores.score(r))
            .mapToDouble(scores::score)
            .distinct()
            .toArray();
    tieRank = new int[ties.length];
    for (int k = 0; k < ties.length; k++) {
      tieRank[k] = firstRank(ties[k]);
    }
  }

  private int firstRank(double score) {
    int lo = 0;
    int hi = scores.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (scores.score(mid) < score) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  /** Adds counts, probabilities and, except for ties, outcomes. */
  private void addBin(int bin) {
    int first = rank[bin];
    int end = rank[bin + 1];
    if (first == end) {
      return;
    }
    double low = isTie(scores.score(first)) ? scores.score(first) : Double.NaN;
    double high = isTie(scores.score(end - 1)) ? scores.score(end - 1) : Double.NaN;
    for (int i = first; i < end; i++) {
      double p = scores.score(i);
      sums[3 * bin + 1] += p;
      sums[3 * bin + 2] += p == low || p == high ? 0 : scores.outcome(i);
    }
    sums[3 * bin] = end - first;
  }

  private boolean isTie(double score) {
    return Arrays.binarySearch(ties, score) >= 0;
  }

  private void addTies(ScoreBlock block, int[] bin) {
    for (int i = 0; i < block.n(); i++) {
      int k = Arrays.binarySearch(ties, block.p()[i] + 0.0);
      if (k >= 0) {
        int r = tieRank[k]++;
        while (r >= rank[bin[k] + 1]) {
          bin[k]++;
        }
        sums[3 * bin[k] + 2] += block.y()[i];
      }
    }
  }
}
