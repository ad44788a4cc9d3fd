package io.github.segqa.kernel;

import io.github.segqa.api.Grid;
import java.util.Arrays;

/**
 * Weighted sums in a {@link Window} around every voxel, for several channels; the volume is 0
 * outside the image. Planes are filtered in the plane once and held as long as the window needs
 * them. Being symmetric, it is its own adjoint. For one thread.
 */
final class WindowFilter implements ChannelSource {
  private final ChannelSource source;
  private final Window window;
  private final ChannelRing ring;
  private final double[][][] raw;
  private final double[] padded;
  private final double[] shifted;

  /**
   * @param source channels before
   * @param channels how many
   * @param grid size of the volume
   * @param window weights
   */
  WindowFilter(ChannelSource source, int channels, Grid grid, Window window) {
    this.source = source;
    this.window = window;
    this.ring = new ChannelRing(this::inPlane, channels, grid, window.z().length);
    this.raw = new double[channels][grid.ny()][grid.nx()];
    this.padded = new double[grid.nx() + window.x().length - 1];
    this.shifted = new double[grid.nx()];
  }

  @Override
  public void read(int z, double[][][] to) {
    int size = window.z().length;
    for (double[][] plane : to) {
      for (double[] row : plane) {
        Arrays.fill(row, 0);
      }
    }
    for (int k = 0; k < size; k++) {
      double[][][] plane = ring.plane(z + k - size / 2);
      for (int c = 0; plane != null && c < to.length; c++) {
        for (int y = 0; y < to[c].length; y++) {
          add(to[c][y], plane[c][y], window.z()[k], shifted.length);
        }
      }
    }
  }

  private void inPlane(int z, double[][][] to) {
    source.read(z, raw);
    for (int c = 0; c < raw.length; c++) {
      for (double[] row : raw[c]) {
        alongX(row);
      }
      alongY(raw[c], to[c]);
    }
  }

  private void alongX(double[] row) {
    int n = row.length;
    System.arraycopy(row, 0, padded, window.x().length / 2, n);
    Arrays.fill(row, 0);
    for (int k = 0; k < window.x().length; k++) {
      System.arraycopy(padded, k, shifted, 0, n);
      add(row, shifted, window.x()[k], n);
    }
  }

  private void alongY(double[][] from, double[][] to) {
    int half = window.y().length / 2;
    for (int y = 0; y < to.length; y++) {
      Arrays.fill(to[y], 0);
      for (int k = Math.max(0, y - half); k <= Math.min(to.length - 1, y + half); k++) {
        add(to[y], from[k], window.y()[k - y + half], shifted.length);
      }
    }
  }

  private static void add(double[] to, double[] from, double weight, int n) {
    for (int i = 0; i < n; i++) {
      to[i] += weight * from[i];
    }
  }
}
