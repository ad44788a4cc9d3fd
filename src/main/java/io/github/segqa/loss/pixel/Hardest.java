package io.github.segqa.loss.pixel;

import io.github.segqa.api.Block;
import io.github.segqa.api.Derived;
import io.github.segqa.api.SoftView;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The n voxels whose reference class is given the least probability; of voxels that tie at the end
 * those with the lower index.
 *
 * @param limit probability of the n-th voxel
 * @param ties how many voxels at the limit belong to them, by number of the block; blocks without
 *     one are left out
 */
record Hardest(double limit, Map<Integer, Integer> ties) {

  /**
   * @param n how many voxels, 1 to N
   * @return key of the voxels
   */
  static Derived<SoftView, Hardest> key(long n) {
    return Derived.of("hardest_voxels", view -> find(view, n), n);
  }

  private static Hardest find(SoftView view, long n) {
    LeastProbable.Rank last = LeastProbable.find(view, n);
    ConcurrentSkipListMap<Integer, Integer> equal = new ConcurrentSkipListMap<>();
    view.forEachBlock(
        b -> {
          int k = equal(b, last.value());
          if (k > 0) {
            equal.put(b.index(), k);
          }
        });
    Map<Integer, Integer> ties = new HashMap<>();
    long left = last.ties();
    for (Map.Entry<Integer, Integer> e : equal.entrySet()) {
      int taken = (int) Math.min(left, e.getValue());
      if (taken > 0) {
        ties.put(e.getKey(), taken);
      }
      left -= taken;
    }
    return new Hardest(last.value(), Map.copyOf(ties));
  }

  private static int equal(Block b, double limit) {
    double[] p = b.truth();
    int k = 0;
    for (int j = 0; j < b.n(); j++) {
      k += p[j] == limit ? 1 : 0;
    }
    return k;
  }

  /**
   * @param b decoded voxels
   * @param to takes 1 for the voxels that belong to the hardest, else 0
   */
  void select(Block b, double[] to) {
    double[] p = b.truth();
    int left = ties.getOrDefault(b.index(), 0);
    Arrays.fill(to, 0, b.n(), 0);
    for (int j = 0; j < b.n(); j++) {
      if (p[j] < limit || p[j] == limit && left-- > 0) {
        to[j] = 1;
      }
    }
  }
}
