package io.github.segqa.view;

import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.Parallel;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Copies of label images with other labels. */
final class Relabelling {
  private Relabelling() {}

  /** The same image without ignored voxels, or a copy with label 0 there. */
  static LabelVolume clear(LabelVolume labels, Optional<Mask> ignored, Progress progress) {
    return ignored.isEmpty() ? labels : map(labels, ignored.get(), l -> l, progress);
  }

  /** A copy with every label mapped, and 0 at ignored voxels. */
  static LabelVolume map(LabelVolume labels, Mask ignored, IntUnaryOperator to, Progress progress) {
    int nx = labels.nx();
    int[][] planes = new int[labels.nz()][nx * labels.ny()];
    Parallel.forEach(
        labels.nz(),
        progress,
        z -> {
          int[] plane = planes[z];
          labels.read(z, 0, plane.length, plane);
          for (int i = 0; i < plane.length; i++) {
            boolean drop = ignored != null && ignored.get(i % nx, i / nx, z);
            plane[i] = drop ? 0 : to.applyAsInt(plane[i]);
          }
        });
    return LabelVolume.of(nx, labels.ny(), planes);
  }
}
