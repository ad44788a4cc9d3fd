package io.github.segqa.kernel;

import io.github.segqa.api.LabelVolume;

/** Signs that flip along a line of voxels wherever the label changes. */
final class LabelParity {
  private final LabelVolume labels;
  private int[] last;
  private int[] now;
  private final double[] sign;

  LabelParity(LabelVolume labels, int width) {
    this.labels = labels;
    this.last = new int[width];
    this.now = new int[width];
    this.sign = new double[width];
  }

  /**
   * Steps to the next voxel of all lines of a tile.
   *
   * @param z plane
   * @param from first voxel in the plane
   * @param width number of lines
   * @param start whether the lines start here
   * @return 1 or -1 for every line
   */
  double[] next(int z, int from, int width, boolean start) {
    int[] spare = last;
    last = now;
    now = spare;
    labels.read(z, from, width, now);
    for (int i = 0; i < width; i++) {
      sign[i] = start ? 1 : now[i] == last[i] ? sign[i] : -sign[i];
    }
    return sign;
  }
}
