package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Grid;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.InstanceView.Overlap;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Param;
import io.github.segqa.kernel.Components;
import io.github.segqa.kernel.Morphology;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lesions as BraTS 2023 counts them. Reference voxels whose dilations touch make one lesion; all
 * predicted components that touch the dilation of a lesion are its prediction. How the objects of
 * the view were made does not matter, only where they are.
 *
 * @param lesions of the reference
 * @param falsePositives predicted components that touch no lesion
 */
record BratsLesions(List<Lesion> lesions, int falsePositives) {
  /** Number of dilations. */
  static final Param<Integer> DILATION =
      Param.integer(
              "dilation", 3, "How often the reference is dilated before lesions are told apart")
          .atLeast(0)
          .unit("voxel");

  /** Lesions up to this volume do not count. */
  static final Param<Double> MIN_VOLUME =
      Param.number("min_volume", 50, "Lesions of at most this volume (2D: area) do not count")
          .atLeast(0)
          .unit("spacing^n");

  /** HD95 of a lesion that is missed, and of a predicted component without lesion. */
  static final Param<Double> PENALTY =
      Param.number("penalty", 374, "HD95 of a missed lesion and of a false positive")
          .atLeast(0)
          .unit("spacing");

  /**
   * One lesion with its prediction.
   *
   * @param reference where it is
   * @param prediction the predicted components that touch its dilation; empty if it is missed
   * @param shared voxels that both have
   */
  record Lesion(Mask reference, Mask prediction, long shared) {
    boolean detected() {
      return !prediction.isEmpty();
    }

    double dice() {
      return 2.0 * shared / (reference.count() + prediction.count());
    }
  }

  /** Returns the lesions that are large enough. */
  static BratsLesions of(InstanceView view, Args a) {
    int dilation = a.get(DILATION);
    BratsLesions all = view.get(Derived.of("brats_lesions", v -> compute(v, dilation), dilation));
    double voxel = view.grid().voxelVolume();
    double minimum = a.get(MIN_VOLUME);
    List<Lesion> large =
        all.lesions.stream().filter(l -> l.reference.count() * voxel > minimum).toList();
    return new BratsLesions(large, all.falsePositives);
  }

  private static BratsLesions compute(InstanceView view, int dilation) {
    Grid grid = view.grid();
    Morphology element = new Morphology(grid, Connectivity.EDGE);
    Mask reference = view.reference().union();
    Components parts = Components.of(reference, Connectivity.FULL);
    Components lesions = Components.of(element.dilate(reference, dilation), Connectivity.FULL);
    Components predicted = Components.of(view.prediction().union(), Connectivity.FULL);
    List<List<Integer>> partsOf = new ArrayList<>();
    for (int i = 0; i < lesions.count(); i++) {
      partsOf.add(new ArrayList<>());
    }
    for (Overlap o : Components.overlaps(lesions, parts)) {
      partsOf.get(o.reference()).add(o.prediction());
    }
    List<Lesion> rows = new ArrayList<>();
    BitSet hit = new BitSet();
    for (List<Integer> of : partsOf) {
      view.progress().check();
      Mask lesion = parts.together(of.stream().mapToInt(Integer::intValue).toArray());
      BitSet touching = touching(element.dilate(lesion, dilation), predicted);
      hit.or(touching);
      Mask prediction = predicted.together(touching.stream().toArray());
      rows.add(new Lesion(lesion, prediction, shared(lesion, predicted)));
    }
    return new BratsLesions(rows, predicted.count() - hit.cardinality());
  }

  private static BitSet touching(Mask zone, Components predicted) {
    BitSet found = new BitSet();
    for (Overlap o : Components.overlaps(Components.of(zone, Connectivity.FULL), predicted)) {
      found.set(o.prediction());
    }
    return found;
  }

  private static long shared(Mask lesion, Components predicted) {
    long voxels = 0;
    for (Overlap o : Components.overlaps(Components.of(lesion, Connectivity.FULL), predicted)) {
      voxels += o.voxels();
    }
    return voxels;
  }

  /** Returns how many lesions and false positives the averages are over. */
  int rows() {
    return lesions.size() + falsePositives;
  }
}
