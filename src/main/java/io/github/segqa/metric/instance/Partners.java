package io.github.segqa.metric.instance;

import io.github.segqa.api.Derived;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.InstanceView.Overlap;
import io.github.segqa.api.Instances;
import java.util.Arrays;
import java.util.List;

/**
 * The objects of one image, each with those of the other image that share a voxel with it, in
 * ascending order.
 *
 * @param size voxels of each object
 * @param otherSize voxels of each object of the other image
 * @param first index of the first partner of each object, and one behind the last at the end
 * @param other number of each partner
 * @param voxels voxels shared with each partner
 */
record Partners(long[] size, long[] otherSize, int[] first, int[] other, long[] voxels) {
  private static final Derived<InstanceView, Partners> OF_REFERENCE =
      Derived.of("partners_of_reference", v -> of(v, false));
  private static final Derived<InstanceView, Partners> OF_PREDICTION =
      Derived.of("partners_of_prediction", v -> of(v, true));

  /** How alike an object and a partner are. */
  enum Likeness {
    /** Shared voxels. */
    VOXELS,
    /** Intersection over union. */
    IOU,
    /** Dice. */
    DICE,
    /** Share of the object that the partner covers. */
    COVERAGE
  }

  /** Returns the reference objects with their predicted partners. */
  static Partners ofReference(InstanceView view) {
    return view.get(OF_REFERENCE);
  }

  /** Returns the predicted objects with their partners in the reference. */
  static Partners ofPrediction(InstanceView view) {
    return view.get(OF_PREDICTION);
  }

  private static Partners of(InstanceView view, boolean swap) {
    List<Overlap> overlaps = view.overlaps();
    long[] size = sizes(swap ? view.prediction() : view.reference());
    long[] otherSize = sizes(swap ? view.reference() : view.prediction());
    int[] first = new int[size.length + 1];
    for (Overlap o : overlaps) {
      first[(swap ? o.prediction() : o.reference()) + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    int[] next = first.clone();
    int[] other = new int[overlaps.size()];
    long[] voxels = new long[overlaps.size()];
    for (Overlap o : overlaps) {
      int k = next[swap ? o.prediction() : o.reference()]++;
      other[k] = swap ? o.reference() : o.prediction();
      voxels[k] = o.voxels();
    }
    return new Partners(size, otherSize, first, other, voxels);
  }

  private static long[] sizes(Instances objects) {
    long[] size = new long[objects.count()];
    for (int i = 0; i < size.length; i++) {
      size[i] = objects.size(i);
    }
    return size;
  }

  /** Returns the number of objects. */
  int count() {
    return size.length;
  }

  /** Returns how many partners an object has. */
  int degree(int i) {
    return first[i + 1] - first[i];
  }

  /** Returns the voxels that an object shares with any other. */
  long shared(int i) {
    long sum = 0;
    for (int k = first[i]; k < first[i + 1]; k++) {
      sum += voxels[k];
    }
    return sum;
  }

  /** Returns how alike object i and its partner at index k are. */
  double likeness(int i, int k, Likeness likeness) {
    return likeness(size[i], otherSize[other[k]], voxels[k], likeness);
  }

  private static double likeness(long size, long otherSize, long voxels, Likeness likeness) {
    double n = voxels;
    return switch (likeness) {
      case VOXELS -> n;
      case IOU -> n / (size + otherSize - voxels);
      case DICE -> 2 * n / (size + otherSize);
      case COVERAGE -> n / size;
    };
  }

  /** Returns how alike object i and object j of the other image are; 0 if they share no voxel. */
  double of(int i, int j, Likeness likeness) {
    int k = Arrays.binarySearch(other, first[i], first[i + 1], j);
    return k < 0 ? 0 : likeness(i, k, likeness);
  }

  /**
   * Returns the index of the partner that is most like object i, the first of ties; -1 for none.
   */
  int best(int i, Likeness likeness) {
    int best = -1;
    for (int k = first[i]; k < first[i + 1]; k++) {
      if (best < 0 || likeness(i, k, likeness) > likeness(i, best, likeness)) {
        best = k;
      }
    }
    return best;
  }

  /** Returns the number of objects with at least so many partners. */
  int withPartners(int atLeast) {
    int n = 0;
    for (int i = 0; i < count(); i++) {
      n += degree(i) >= atLeast ? 1 : 0;
    }
    return n;
  }
}
