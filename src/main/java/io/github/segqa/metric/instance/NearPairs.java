package io.github.segqa.metric.instance;

import io.github.segqa.api.Box;
import io.github.segqa.api.Grid;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Instances;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Pairs of objects whose boxes or centroids are near each other, though they may share no voxel.
 * Predicted objects are sorted along x, so that only those in reach of a reference object are
 * looked at.
 */
final class NearPairs {
  private static final double SLACK = 1e-9;

  private NearPairs() {}

  /** Returns the pairs whose bounding boxes overlap enough. */
  static PairScores boxes(InstanceView view, Criterion criterion) {
    Instances r = view.reference();
    Instances p = view.prediction();
    PairScores pairs = new PairScores(r.count(), p.count());
    int[] order = sorted(p, j -> p.box(j).x0());
    int widest = IntStream.of(order).map(j -> p.box(j).nx()).max().orElse(0);
    for (int i = 0; i < r.count(); i++) {
      Box box = r.box(i);
      int end = below(order, j -> p.box(j).x0(), box.x1());
      for (int k = below(order, j -> p.box(j).x0(), box.x0() - widest); k < end; k++) {
        double s = iou(box, p.box(order[k]));
        if (criterion.passes(s)) {
          pairs.add(i, order[k], s);
        }
      }
    }
    return pairs;
  }

  private static double iou(Box a, Box b) {
    double shared = a.intersect(b).voxels();
    return shared / (a.voxels() + b.voxels() - shared);
  }

  /** Returns the pairs whose centroids are at most the threshold apart. */
  static PairScores centroids(InstanceView view, Criterion criterion) {
    double[][] r = centroids(view.reference(), view.grid());
    double[][] p = centroids(view.prediction(), view.grid());
    double limit = criterion.threshold() + SLACK;
    double reach = limit + SLACK;
    PairScores pairs = new PairScores(r.length, p.length);
    int[] order = sorted(view.prediction(), j -> p[j][0]);
    for (int i = 0; i < r.length; i++) {
      int k = below(order, j -> p[j][0], r[i][0] - reach);
      for (; k < order.length && p[order[k]][0] <= r[i][0] + reach; k++) {
        double d = distance(r[i], p[order[k]]);
        if (d <= limit) {
          pairs.add(i, order[k], 1 / (1 + d));
        }
      }
    }
    return pairs;
  }

  private static double[][] centroids(Instances objects, Grid g) {
    double[][] all = new double[objects.count()][];
    for (int i = 0; i < all.length; i++) {
      double[] c = objects.centroid(i);
      all[i] = new double[] {c[0] * g.sx(), c[1] * g.sy(), c[2] * g.sz()};
    }
    return all;
  }

  private static double distance(double[] a, double[] b) {
    double x = a[0] - b[0];
    double y = a[1] - b[1];
    double z = a[2] - b[2];
    return Math.sqrt(x * x + y * y + z * z);
  }

  private static int[] sorted(Instances objects, IntToDoubleFunction key) {
    return IntStream.range(0, objects.count())
        .boxed()
        .sorted(Comparator.comparingDouble(key::applyAsDouble))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Returns how many objects have a key below the limit. */
  private static int below(int[] order, IntToDoubleFunction key, double limit) {
    int lo = 0;
    int hi = order.length;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (key.applyAsDouble(order[mid]) < limit) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }
}
