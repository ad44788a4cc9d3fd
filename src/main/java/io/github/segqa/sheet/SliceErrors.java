package io.github.segqa.sheet;

import io.github.segqa.api.Box;
import io.github.segqa.api.CaseView;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.overlay.ErrorStyle;
import io.github.segqa.view.ErrorKind;
import io.github.segqa.view.ErrorMap;
import java.util.List;
import java.util.Map;

/** Errors of all labels inside a part of the image, and which slices have most of them. */
final class SliceErrors {
  private static final ErrorKind[] KINDS = ErrorKind.values();
  private static final double OPACITY = 0.65;

  private final Box box;
  private final byte[][] planes;
  private final Map<ErrorKind, Long> counts;
  private final int[][] wrong;

  private SliceErrors(Box box, byte[][] planes, Map<ErrorKind, Long> counts) {
    this.box = box;
    this.counts = counts;
    this.planes = planes;
    this.wrong = new int[][] {new int[box.nx()], new int[box.ny()], new int[box.nz()]};
    for (int z = 0; z < planes.length; z++) {
      for (int i = 0; i < planes[z].length; i++) {
        if (isWrong(KINDS[planes[z][i]])) {
          wrong[0][i % box.nx()]++;
          wrong[1][i / box.nx()]++;
          wrong[2][z]++;
        }
      }
    }
  }

  /** The errors inside a part of a case. */
  static SliceErrors of(CaseView view, Box part) {
    ErrorMap map = ErrorMap.ofAll(view);
    byte[][] planes = new byte[part.nz()][];
    Parallel.forEach(
        planes.length, view.progress(), z -> planes[z] = map.plane(part.z0() + z, part));
    return new SliceErrors(part, planes, map.counts());
  }

  private static boolean isWrong(ErrorKind kind) {
    return switch (kind) {
      case FALSE_POSITIVE, FALSE_NEGATIVE, WRONG_LABEL -> true;
      case TRUE_NEGATIVE, TRUE_POSITIVE, IGNORED -> false;
    };
  }

  /** The slice across an axis with the most wrong voxels, the first of several; its number. */
  int worst(int axis) {
    int best = 0;
    for (int i = 1; i < wrong[axis].length; i++) {
      best = wrong[axis][i] > wrong[axis][best] ? i : best;
    }
    return start(axis) + best;
  }

  /** How many voxels of a slice are wrong. */
  int wrong(int axis, int index) {
    return wrong[axis][index - start(axis)];
  }

  private int start(int axis) {
    return axis == 0 ? box.x0() : axis == 1 ? box.y0() : box.z0();
  }

  /** The errors in colours over a background. */
  SliceFrame.Colours over(SliceFrame.Colours background) {
    return (x, y, z) -> {
      int i = (y - box.y0()) * box.nx() + x - box.x0();
      ErrorKind kind = KINDS[planes[z - box.z0()][i]];
      int below = background.rgb(x, y, z);
      return ErrorStyle.DRAWN.contains(kind)
          ? Background.over(below, ErrorStyle.colour(kind), OPACITY)
          : below;
    };
  }

  /** What the colours mean, and how many voxels of the whole image have them; without zeros. */
  List<PictureRow.LegendEntry> legend() {
    return ErrorStyle.DRAWN.stream().filter(kind -> counts.get(kind) > 0).map(this::entry).toList();
  }

  private PictureRow.LegendEntry entry(ErrorKind kind) {
    return new PictureRow.LegendEntry(
        ErrorStyle.colour(kind), kind.text() + ": " + counts.get(kind) + " voxels");
  }
}
