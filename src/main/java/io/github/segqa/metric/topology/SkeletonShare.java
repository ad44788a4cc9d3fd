package io.github.segqa.metric.topology;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.api.Undefined;
import io.github.segqa.view.Side;
import io.github.segqa.view.Skeleton;
import java.util.Locale;

/** How much of the skeleton of one object lies in the other object. */
final class SkeletonShare {
  private static final Param<String> SKELETON =
      Param.choice(
          "skeleton",
          "Skeleton by thinning (Lee 1994) or by erosion as in soft clDice (morphological)",
          "thinning",
          "morphological");

  private SkeletonShare() {}

  static Descriptor.Builder metric(String id, String name, Param<?>... more) {
    Param<?>[] params = new Param<?>[more.length + 1];
    params[0] = SKELETON;
    System.arraycopy(more, 0, params, 1, more.length);
    return Descriptor.metric(id, name)
        .family("topology")
        .needs(Need.LABELS)
        .source("Shit 2021", "arXiv:2003.07311")
        .range("[0,1]")
        .direction(Direction.HIGHER)
        .params(params);
  }

  /** Share of the predicted skeleton inside the reference. */
  static double precision(ClassView view, Args a) {
    return share(view, a, Side.PREDICTION, Side.REFERENCE);
  }

  /** Share of the reference skeleton inside the prediction. */
  static double sensitivity(ClassView view, Args a) {
    return share(view, a, Side.REFERENCE, Side.PREDICTION);
  }

  private static double share(ClassView view, Args a, Side of, Side in) {
    Skeleton.Method method = Skeleton.Method.valueOf(a.get(SKELETON).toUpperCase(Locale.ROOT));
    Mask skeleton = Skeleton.of(view, of, method);
    long size = skeleton.count();
    if (size == 0) {
      throw new Undefined(noSkeleton(of.name().toLowerCase(Locale.ROOT), of.of(view).isEmpty()));
    }
    return (double) skeleton.countShared(in.of(view)) / size;
  }

  /** Compact objects may vanish: thinning does not keep their last voxel. */
  private static String noSkeleton(String side, boolean empty) {
    return empty
        ? "the " + side + " is empty"
        : "nothing is left of the skeleton of the " + side + " (0/0): the object is no tube";
  }
}
