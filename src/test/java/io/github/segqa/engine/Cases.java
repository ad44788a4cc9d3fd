package io.github.segqa.engine;

import io.github.segqa.api.Case;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small cases for tests. */
public final class Cases {
  private Cases() {}

  /**
   * @param width pixels of a row
   * @param reference labels, row after row
   * @param prediction labels, row after row
   * @return a 2D case with spacing 1 mm
   */
  public static Case flat(int width, int[] reference, int[] prediction) {
    int height = reference.length / width;
    Grid grid = Grid.of(width, height, 1, 1, "mm");
    return new Case(
        "flat",
        grid,
        LabelVolume.of(width, height, new int[][] {reference}),
        LabelVolume.of(width, height, new int[][] {prediction}),
        null,
        Extras.NONE,
        Map.of());
  }

  /**
   * @param classes labels 0..classes-1 in blobs; the prediction is the reference with noise
   * @param seed of the noise
   * @return a 3D case with anisotropic spacing, labels and probabilities for classes
   */
  public static Case blobs(int classes, long seed) {
    int nx = 23;
    int ny = 17;
    int nz = 9;
    Grid grid = new Grid(nx, ny, nz, 0.7, 0.9, 3, 3, "mm");
    Random random = new Random(seed);
    byte[][] r = new byte[nz][nx * ny];
    byte[][] p = new byte[nz][nx * ny];
    float[][][] q = new float[classes][nz][nx * ny];
    for (int z = 0; z < nz; z++) {
      for (int i = 0; i < nx * ny; i++) {
        int x = i % nx;
        int y = i / nx;
        int label = (x / 6 + y / 5 + z / 4) % classes;
        r[z][i] = (byte) label;
        int shifted = ((x + 1) / 6 + y / 5 + z / 4) % classes;
        p[z][i] = (byte) (random.nextInt(40) == 0 ? 0 : shifted);
        for (int c = 0; c < classes; c++) {
          q[c][z][i] = (c == p[z][i] ? 0.7f : 0.3f / (classes - 1)) + random.nextFloat() * 1e-3f;
        }
      }
    }
    List<Field> fields =
        java.util.Arrays.stream(q).map(planes -> Field.of(nx, ny, planes)).toList();
    return new Case(
        "blobs",
        grid,
        LabelVolume.of(nx, ny, r),
        LabelVolume.of(nx, ny, p),
        fields,
        Extras.NONE,
        Map.of(1, "first"));
  }
}
