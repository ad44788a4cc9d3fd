package io.github.segqa.engine;

import io.github.segqa.api.Case;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import java.util.Arrays;
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
    List<Field> fields = Arrays.stream(q).map(planes -> Field.of(nx, ny, planes)).toList();
    return new Case(
        "blobs",
        grid,
        LabelVolume.of(nx, ny, r),
        LabelVolume.of(nx, ny, p),
        fields,
        Extras.NONE,
        Map.of(1, "first"));
  }

  /**
   * @return balls of three classes in 48 x 40 x 36 voxels, and probabilities near them
   */
  public static Case large() {
    Grid grid = new Grid(48, 40, 36, 1, 1, 1, 3, "mm");
    Random random = new Random(3);
    byte[][] labels = new byte[grid.nz()][grid.planeSize()];
    float[][][] p = new float[3][grid.nz()][grid.planeSize()];
    for (int z = 0; z < grid.nz(); z++) {
      for (int i = 0; i < grid.planeSize(); i++) {
        double x = i % grid.nx() % 24 - 12;
        double y = i / grid.nx() % 20 - 10;
        boolean inside = x * x + y * y + (z % 18 - 9.0) * (z % 18 - 9.0) < 30;
        labels[z][i] = (byte) (inside ? 1 + i % grid.nx() / 24 : 0);
        float noise = 0.2f * random.nextFloat();
        for (int c = 0; c < 3; c++) {
          p[c][z][i] = labels[z][i] == c ? 1 - 2 * noise : noise;
        }
      }
    }
    List<Field> fields =
        Arrays.stream(p).map(planes -> Field.of(grid.nx(), grid.ny(), planes)).toList();
    LabelVolume reference = LabelVolume.of(grid.nx(), grid.ny(), labels);
    return new Case("large", grid, reference, null, fields, Extras.NONE, Map.of());
  }

  /**
   * @return an empty case of 2048 x 2048 x 512 voxels whose planes are one and the same array
   */
  public static Case huge() {
    int side = 2048;
    byte[][] labels = new byte[512][];
    float[][] p = new float[512][];
    Arrays.fill(labels, new byte[side * side]);
    Arrays.fill(p, new float[side * side]);
    Grid grid = new Grid(side, side, labels.length, 1, 1, 1, 3, "mm");
    return new Case(
        "huge",
        grid,
        LabelVolume.of(side, side, labels),
        null,
        List.of(Field.of(side, side, p)),
        Extras.NONE,
        Map.of());
  }
}
