package io.github.segqa.metric.instance;

import io.github.segqa.api.Derived;
import io.github.segqa.api.InstanceView;
import io.github.segqa.metric.instance.Partners.Likeness;
import java.util.ArrayList;
import java.util.List;

/**
 * Reference and predicted objects matched one to one: the most pairs that pass a criterion and,
 * among those, the largest sum of scores.
 *
 * @param pairs in order of the reference objects
 * @param falsePositives predicted objects without partner
 * @param falseNegatives reference objects without partner
 */
record Matching(List<Pair> pairs, int falsePositives, int falseNegatives) {
  /**
   * Two matched objects.
   *
   * @param reference number of the reference object
   * @param prediction number of the predicted object
   * @param iou intersection over union of their voxels
   * @param dice Dice of their voxels
   */
  record Pair(int reference, int prediction, double iou, double dice) {}

  /** Returns the matching, computed once. */
  static Matching of(InstanceView view, Criterion criterion) {
    return view.get(
        Derived.of("instance_matching", v -> of(v, criterion.pairs(v).mostPairs()), criterion));
  }

  /** Returns the matching of largest total IoU, however few pairs that are, computed once. */
  static Matching ofLargestIou(InstanceView view) {
    return view.get(
        Derived.of("largest_iou_matching", v -> of(v, Criterion.iou(0).pairs(v).largestSum())));
  }

  private static Matching of(InstanceView view, int[] predictionOf) {
    Partners r = Partners.ofReference(view);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < predictionOf.length; i++) {
      int j = predictionOf[i];
      if (j >= 0) {
        pairs.add(new Pair(i, j, r.of(i, j, Likeness.IOU), r.of(i, j, Likeness.DICE)));
      }
    }
    int n = pairs.size();
    return new Matching(List.copyOf(pairs), view.prediction().count() - n, r.count() - n);
  }

  /** Returns the sum over the pairs of IoU, or of Dice. */
  double sum(boolean dice) {
    double sum = 0;
    for (Pair p : pairs) {
      sum += dice ? p.dice : p.iou;
    }
    return sum;
  }
}
