package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.Box;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Field;
import io.github.segqa.api.InstanceView.Overlap;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Param;
import io.github.segqa.api.Undefined;
import io.github.segqa.kernel.Components;
import io.github.segqa.kernel.ThresholdMask;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Free-response curve of one image. A candidate is a component of the voxels whose probability
 * reaches a minimum, its score the largest probability in it. It hits every lesion with which it
 * shares a voxel; one that hits nothing is a false positive. Raising the threshold on the score
 * drops whole candidates.
 *
 * @param points one for each distinct score, descending; sensitivity and false positives ascend
 */
record FrocPoints(List<Point> points) {
  /** Smallest probability of a candidate voxel. */
  static final Param<Double> MIN_PROBABILITY =
      Param.number("min_probability", 0.1, "Voxels below this belong to no candidate")
          .atLeast(0)
          .atMost(1);

  /** Neighbourhood of components, of candidates and of lesions. */
  static final Param<String> CONNECTIVITY =
      Param.choice("connectivity", "Neighbourhood that joins voxels", "full", "face", "edge");

  /**
   * One threshold on the score of candidates.
   *
   * @param score candidates with at least this score are kept
   * @param falsePositives candidates that hit nothing
   * @param sensitivity share of lesions that are hit
   */
  record Point(double score, int falsePositives, double sensitivity) {}

  private record Candidate(double score, List<Integer> lesions) {}

  /**
   * Returns the curve, computed once.
   *
   * @throws Undefined if there is no lesion in the reference
   */
  static FrocPoints of(ClassView view, Args args) {
    double minimum = args.get(MIN_PROBABILITY);
    Connectivity connectivity = Connectivity.of(args.get(CONNECTIVITY));
    return view.get(
        Derived.of("froc", v -> compute(v, minimum, connectivity), minimum, connectivity));
  }

  private static FrocPoints compute(ClassView view, double minimum, Connectivity connectivity) {
    ProbabilityMoments.of(view);
    Field p = view.probability().orElseThrow();
    Components lesions = Components.of(view.reference(), connectivity);
    if (lesions.count() == 0) {
      throw new Undefined("the reference has no lesion");
    }
    Mask mask = ThresholdMask.above(p, Math.nextDown(minimum), view.grid(), view.progress());
    view.parent().ignored().ifPresent(ignored -> clear(mask, ignored));
    Components found = Components.of(mask, connectivity);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < found.count(); i++) {
      candidates.add(new Candidate(largest(p, found.mask(i)), new ArrayList<>()));
    }
    for (Overlap o : Components.overlaps(lesions, found)) {
      candidates.get(o.prediction()).lesions.add(o.reference());
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return new FrocPoints(points(candidates, lesions.count()));
  }

  private static void clear(Mask mask, Mask ignored) {
    for (int z = mask.box().z0(); z < mask.box().z1(); z++) {
      long[] words = mask.plane(z);
      for (int i = 0; i < words.length; i++) {
        words[i] &= ~ignored.plane(z)[i];
      }
    }
  }

  private static double largest(Field p, Mask object) {
    Box box = object.box();
    double max = 0;
    for (int z = box.z0(); z < box.z1(); z++) {
      long[] words = object.plane(z);
      for (int w = 0; w < words.length; w++) {
        int y = box.y0() + w / object.wordsPerRow();
        int x = box.x0() + (w % object.wordsPerRow() << 6);
        for (long bits = words[w]; bits != 0; bits &= bits - 1) {
          max = Math.max(max, p.get(x + Long.numberOfTrailingZeros(bits), y, z));
        }
      }
    }
    return max;
  }

  private static List<Point> points(List<Candidate> descending, int lesions) {
    List<Point> points = new ArrayList<>();
    BitSet hit = new BitSet(lesions);
    int falsePositives = 0;
    for (int i = 0; i < descending.size(); i++) {
      Candidate c = descending.get(i);
      c.lesions.forEach(hit::set);
      falsePositives += c.lesions.isEmpty() ? 1 : 0;
      boolean last = i + 1 == descending.size() || descending.get(i + 1).score < c.score;
      if (last) {
        points.add(new Point(c.score, falsePositives, hit.cardinality() / (double) lesions));
      }
    }
    return points;
  }
}
