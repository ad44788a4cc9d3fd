package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Param;
import io.github.segqa.metric.instance.Partners.Likeness;
import java.util.Locale;

/**
 * When a reference and a predicted object may be matched.
 *
 * @param score what is compared
 * @param threshold what the score has to reach; for CENTROID the largest distance
 * @param strict whether the score has to exceed the threshold; not for CENTROID
 */
record Criterion(Score score, double threshold, boolean strict) {
  /** The score of a pair, as a parameter of matching. */
  static final Param<String> CRITERION =
      Param.choice(
          "criterion",
          "Score of a pair: iou, dice, ior (share of the reference object), iop (share of the"
              + " predicted one), bbox_iou, or centroid (distance of centroids)",
          "iou",
          "dice",
          "ior",
          "iop",
          "bbox_iou",
          "centroid");

  /** The score of a pair, as a parameter of detection. */
  static final Param<String> DETECTION =
      Param.choice(
          "criterion",
          "Score of a pair: iou, dice, ior (share of the reference object), iop (share of the"
              + " predicted one), bbox_iou, centroid (distance of centroids); without matching:"
              + " any_overlap, or ref_coverage (share covered by all objects of the other image)",
          "iou",
          "dice",
          "ior",
          "iop",
          "bbox_iou",
          "centroid",
          "any_overlap",
          "ref_coverage");

  /** What the score has to reach. */
  static final Param<Double> THRESHOLD =
      Param.number(
              "threshold",
              0.5,
              "Smallest score of a pair; for centroid the largest distance, in units of spacing")
          .atLeast(0);

  /** Whether it has to be exceeded. */
  static final Param<Boolean> STRICT =
      Param.flag("strict", false, "Whether the score must exceed the threshold");

  /** Scores of pairs. */
  enum Score {
    /** Intersection over union. */
    IOU,
    /** Dice. */
    DICE,
    /** Shared voxels over the reference object. */
    IOR,
    /** Shared voxels over the predicted object. */
    IOP,
    /** Intersection over union of bounding boxes. */
    BBOX_IOU,
    /** 1 / (1 + distance of centroids). */
    CENTROID
  }

  /** Returns what the three parameters say. */
  static Criterion of(Args a) {
    Score score = Score.valueOf(a.get(CRITERION).toUpperCase(Locale.ROOT));
    return new Criterion(score, a.get(THRESHOLD), a.get(STRICT));
  }

  /** Returns IoU at least this. */
  static Criterion iou(double threshold) {
    return new Criterion(Score.IOU, threshold, false);
  }

  /** Returns whether a score that is not a distance passes. */
  boolean passes(double s) {
    return s > 0 && (strict ? s > threshold : s >= threshold);
  }

  /** Returns all pairs that pass. */
  PairScores pairs(InstanceView view) {
    return switch (score) {
      case BBOX_IOU -> NearPairs.boxes(view, this);
      case CENTROID -> NearPairs.centroids(view, this);
      default -> overlapping(view);
    };
  }

  private PairScores overlapping(InstanceView view) {
    Partners r = Partners.ofReference(view);
    PairScores pairs = new PairScores(r.count(), r.otherSize().length);
    for (int i = 0; i < r.count(); i++) {
      for (int k = r.first()[i]; k < r.first()[i + 1]; k++) {
        double s = overlap(r, i, k);
        if (passes(s)) {
          pairs.add(i, r.other()[k], s);
        }
      }
    }
    return pairs;
  }

  private double overlap(Partners r, int i, int k) {
    return switch (score) {
      case DICE -> r.likeness(i, k, Likeness.DICE);
      case IOR -> r.likeness(i, k, Likeness.COVERAGE);
      case IOP -> r.voxels()[k] / (double) r.otherSize()[r.other()[k]];
      default -> r.likeness(i, k, Likeness.IOU);
    };
  }
}
