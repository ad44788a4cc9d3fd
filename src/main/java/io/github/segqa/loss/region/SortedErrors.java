package io.github.segqa.loss.region;

import io.github.segqa.api.Block;
import io.github.segqa.api.Derived;
import io.github.segqa.api.SoftView;
import java.lang.ref.SoftReference;
import java.util.function.LongToDoubleFunction;
import java.util.function.Supplier;

/**
 * The errors of one class against the rest in order, from which the Lovasz extension of the Jaccard
 * loss follows: with errors descending, each voxel weighs as much as it raises the Jaccard loss of
 * the voxels before it. Members of the class and others are kept apart, so a rank is found by
 * bisection. Equal errors share their weight: members come first, equals weigh the same.
 */
final class SortedErrors {
  private final int source;
  private final double least;
  private final boolean rest;
  private final ErrorCode code;
  private final long classSize;
  private final Codes members;
  private final Codes others;

  /** Errors of the voxels in and out of a source class, seen from that class or from the rest. */
  private SortedErrors(SoftView view, int source, double least, boolean rest, Codes in, Codes out) {
    this.source = source;
    this.least = least;
    this.rest = rest;
    this.code = ErrorCode.of(view.precision());
    this.classSize = rest ? view.kept() - view.size(source) : view.size(source);
    this.members = rest ? out : in;
    this.others = rest ? in : out;
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @param least errors up to this are left out: they must not count for the loss
   * @return the errors
   */
  static SortedErrors of(SoftView view, int c, double least) {
    int source = view.binary() ? 1 : c;
    SortedErrors sorted =
        view.get(Derived.of("sorted_errors", v -> new Kept(), source, least))
            .get(() -> sort(view, source, least));
    return c == source ? sorted : sorted.ofOther(view);
  }

  /** Errors that are shared as long as there is memory for them. */
  private static final class Kept {
    private SoftReference<SortedErrors> errors = new SoftReference<>(null);

    synchronized SortedErrors get(Supplier<SortedErrors> sort) {
      SortedErrors found = errors.get();
      if (found == null) {
        found = sort.get();
        errors = new SoftReference<>(found);
      }
      return found;
    }
  }

  private static SortedErrors sort(SoftView view, int source, double least) {
    ErrorCode code = ErrorCode.of(view.precision());
    Codes in = Codes.ofCapacity(view.size(source), code);
    Codes out = Codes.ofCapacity(view.kept() - view.size(source), code);
    view.forEachBlock(b -> collect(b, source, least, in, out));
    in.sort();
    out.sort();
    return new SortedErrors(view, source, least, false, in, out);
  }

  private static void collect(Block b, int c, double least, Codes in, Codes out) {
    double[] p = b.p(c);
    int[] label = b.labels();
    double[] inside = b.scratch(2);
    double[] outside = b.scratch(3);
    int m = 0;
    int o = 0;
    for (int j = 0; j < b.n(); j++) {
      double v = p[j];
      if (label[j] == c) {
        inside[m] = v;
        m += 1 - v > least ? 1 : 0;
      } else {
        outside[o] = v;
        o += v > least ? 1 : 0;
      }
    }
    in.add(inside, m, true);
    out.add(outside, o, false);
  }

  /** The same errors seen from the other class of a binary image. */
  private SortedErrors ofOther(SoftView view) {
    Codes in = rest ? others : members;
    Codes out = rest ? members : others;
    return new SortedErrors(view, source, least, !rest, in, out);
  }

  /** How errors are written. */
  ErrorCode code() {
    return code;
  }

  /** The class whose probabilities are read: the foreground of a binary image in any case. */
  int source() {
    return source;
  }

  /**
   * @param height turns a code into what is weighed: the error itself or a margin
   * @return sum of heights times weights; ends at the first height of 0
   */
  double value(LongToDoubleFunction height) {
    int m = members.size() - 1;
    int o = others.size() - 1;
    if (classSize == 0) {
      return o < 0 ? 0 : height.applyAsDouble(others.at(o));
    }
    double intersection = classSize;
    double union = classSize;
    double sum = 0;
    long member = at(members, m);
    long other = at(others, o);
    while (member >= 0 || other >= 0) {
      double h = height.applyAsDouble(Math.max(member, other));
      if (h == 0) {
        return sum;
      }
      if (member >= other) {
        sum += h / union;
        intersection--;
        member = at(members, --m);
      } else {
        sum += h * intersection / (union * (union + 1));
        union++;
        other = at(others, --o);
      }
    }
    return sum;
  }

  private static long at(Codes codes, int i) {
    return i < 0 ? -1 : codes.at(i);
  }

  /**
   * @param b decoded voxels
   * @param to takes the weight of every voxel, 0 for those that were left out
   */
  void weights(Block b, double[] to) {
    double[] p = b.p(source);
    int[] label = b.labels();
    for (int j = 0; j < b.n(); j++) {
      boolean in = label[j] == source;
      to[j] = (in ? 1 - p[j] : p[j]) > least ? weight(p[j], in) : 0;
    }
  }

  private double weight(double p, boolean inSource) {
    long c = code.encode(p, inSource);
    double before = others.size() - (double) others.below(c + 1);
    if (inSource != rest) {
      return 1 / (classSize + before);
    }
    double equal = others.size() - others.below(c) - before;
    if (classSize == 0) {
      return before == 0 ? 1 / equal : 0;
    }
    double intersection = classSize - (members.size() - (double) members.below(c));
    double union = classSize + before;
    return intersection / (union * (union + equal));
  }
}
