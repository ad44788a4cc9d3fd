package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Grid;
import java.util.Arrays;

/**
 * A weighted window: the product of odd, symmetric lists of weights along x, y and z.
 *
 * @param x weights along x
 * @param y weights along y
 * @param z weights along z
 */
public record Window(double[] x, double[] y, double[] z) {
  /**
   * @param sizes odd sizes along x, y, z
   * @param sigma standard deviation in voxels
   * @return a Gaussian window with sum 1
   */
  public static Window gaussian(int[] sizes, double sigma) {
    double[][] w = new double[3][];
    for (int axis = 0; axis < 3; axis++) {
      w[axis] = new double[sizes[axis]];
      double sum = 0;
      for (int i = 0; i < sizes[axis]; i++) {
        double d = (i - sizes[axis] / 2) / sigma;
        w[axis][i] = Math.exp(-0.5 * d * d);
        sum += w[axis][i];
      }
      for (int i = 0; i < sizes[axis]; i++) {
        w[axis][i] /= sum;
      }
    }
    return new Window(w[0], w[1], w[2]);
  }

  /**
   * @param side odd side
   * @param grid tells whether the box is flat (2D)
   * @return a box of equal weights with sum 1
   */
  public static Window box(int side, Grid grid) {
    double[] equal = new double[side];
    Arrays.fill(equal, 1.0 / side);
    return new Window(equal, equal, grid.dims() == 3 ? equal : new double[] {1});
  }

  /**
   * @param grid size of an image
   * @return the voxels at which the whole window lies in the image
   */
  public Box inside(Grid grid) {
    int hx = x.length / 2;
    int hy = y.length / 2;
    int hz = z.length / 2;
    return new Box(hx, hy, hz, grid.nx() - hx, grid.ny() - hy, grid.nz() - hz);
  }

  /**
   * @param grid size of an image
   * @return along x, y and z for every voxel the sum of the weights that lie in the image; the
   *     product of the three is that of the window
   */
  double[][] sumsInside(Grid grid) {
    double[][] weights = {x, y, z};
    double[][] out = new double[3][];
    for (int axis = 0; axis < 3; axis++) {
      double[] w = weights[axis];
      int n = grid.size(axis);
      out[axis] = new double[n];
      for (int i = 0; i < n; i++) {
        for (int k = 0; k < w.length; k++) {
          int j = i + k - w.length / 2;
          out[axis][i] += j >= 0 && j < n ? w[k] : 0;
        }
      }
    }
    return out;
  }
}
