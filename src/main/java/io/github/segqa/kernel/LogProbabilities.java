package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import java.util.List;

/**
 * Probabilities of all classes, clamped from below and normalised, with their logarithms: channels
 * 0..C-1 are q, C..2C-1 are ln q.
 *
 * @param p one field a class
 * @param eps lower end of the clamp
 */
record LogProbabilities(List<Field> p, double eps) implements ChannelSource {
  @Override
  public void read(int z, double[][][] to) {
    int classes = p.size();
    for (int c = 0; c < classes; c++) {
      PlaneSource.of(p.get(c)).read(z, to[c]);
    }
    for (int y = 0; y < to[0].length; y++) {
      for (int x = 0; x < to[0][y].length; x++) {
        double sum = 0;
        for (int c = 0; c < classes; c++) {
          to[c][y][x] = Math.max(to[c][y][x], eps);
          sum += to[c][y][x];
        }
        for (int c = 0; c < classes; c++) {
          to[c][y][x] /= sum;
          to[classes + c][y][x] = Math.log(to[c][y][x]);
        }
      }
    }
  }
}
