package io.github.segqa.kernel;

import io.github.segqa.api.LabelVolume;
import java.util.Random;

/** Small random label images for comparing kernels with brute force. */
final class RandomLabels {
  private RandomLabels() {}

  /** How labels are stored. */
  enum Pixels {
    BYTE,
    SHORT,
    INT
  }

  /** Runs of random length of the given labels, in scan order. */
  static LabelVolume runs(int nx, int ny, int nz, int[] labels, Pixels type, Random random) {
    int[][] planes = new int[nz][nx * ny];
    int left = 0;
    int label = 0;
    for (int[] plane : planes) {
      for (int i = 0; i < plane.length; i++) {
        if (left-- == 0) {
          label = labels[random.nextInt(labels.length)];
          left = random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(4);
        }
        plane[i] = label;
      }
    }
    return store(nx, ny, planes, type);
  }

  /** The same labels in another pixel type. */
  static LabelVolume store(int nx, int ny, int[][] planes, Pixels type) {
    if (type == Pixels.INT) {
      return LabelVolume.of(nx, ny, planes);
    }
    byte[][] bytes = new byte[planes.length][nx * ny];
    short[][] shorts = new short[planes.length][nx * ny];
    for (int z = 0; z < planes.length; z++) {
      for (int i = 0; i < nx * ny; i++) {
        bytes[z][i] = (byte) planes[z][i];
        shorts[z][i] = (short) planes[z][i];
      }
    }
    return type == Pixels.BYTE ? LabelVolume.of(nx, ny, bytes) : LabelVolume.of(nx, ny, shorts);
  }
}
