package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Grid;
import io.github.segqa.api.SurfaceOptions.DistanceMetric;

/**
 * What n steps along each axis cost. Costs are joined over the axes and grow with each of the
 * steps, so the cost of a part of the axes is a lower bound; the joined cost gives the distance.
 * Since everything is computed from whole steps in the same order, the smallest cost is the same
 * number whichever way it was found.
 */
final class StepCosts {
  private final double[][] costs = new double[3][];
  private final DistanceMetric metric;

  StepCosts(Box box, Grid grid, DistanceMetric metric) {
    this.metric = metric;
    int[] sizes = {box.nx(), box.ny(), box.nz()};
    for (int axis = 0; axis < 3; axis++) {
      costs[axis] = new double[sizes[axis] + 1];
      for (int n = 0; n <= sizes[axis]; n++) {
        double d = n * grid.spacing(axis);
        costs[axis][n] = euclidean() ? d * d : n;
      }
    }
  }

  /** Cost of 0..n steps along an axis, n being the size of the box. */
  double[] along(int axis) {
    return costs[axis];
  }

  /** Whether costs are squares of distances. */
  boolean euclidean() {
    return metric == DistanceMetric.EUCLIDEAN;
  }

  /** Whether costs are joined by taking the largest; else they are added. */
  boolean largest() {
    return metric == DistanceMetric.CHESSBOARD;
  }

  double join(double a, double b) {
    return largest() ? Math.max(a, b) : a + b;
  }

  /** Cost of steps along y and z together. */
  double row(int dy, int dz) {
    return join(costs[2][dz], costs[1][dy]);
  }

  double distance(double cost) {
    return euclidean() ? Math.sqrt(cost) : cost;
  }
}
