package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pull of predicted boundary voxels towards the reference boundary (Wang et al. 2022,
 * arXiv:2102.02696): each should differ most from the neighbour that is nearest to it. The
 * divergences to the neighbours are scores, the nearest neighbour is the target of a cross-entropy.
 *
 * @param grid size of the volumes
 * @param p probability of each class
 * @param eps lower end of the probabilities, which are then normalised
 * @param target where to, and how much it counts
 * @param progress asked for cancellation before every few planes
 */
public record BoundaryPull(Grid grid, List<Field> p, double eps, Target target, Progress progress) {
  /**
   * Where boundary voxels are pulled.
   *
   * @param voxels the predicted boundary voxels
   * @param distance distance to the reference boundary
   * @param offset taken off the distance
   * @param limit distance from which voxels count fully
   * @param smoothing share of the target that is spread over all neighbours
   */
  public record Target(Mask voxels, Field distance, double offset, double limit, double smoothing) {
    double at(int x, int y, int z) {
      return Math.max(0, distance.get(x, y, z) - offset);
    }
  }

  /**
   * @return sum of the cross-entropies, and number of voxels that have a nearer neighbour
   */
  public double[] sums() {
    return PlaneLoop.sum(
        grid.nz(),
        2,
        progress,
        () -> new PullPlanes(this),
        (planes, z, sums) ->
            planes.forEach(
                z,
                (x, y, item) -> {
                  sums[0] += item.value();
                  sums[1]++;
                }));
  }

  /**
   * @return the cross-entropies at the voxels that have a nearer neighbour, 0 elsewhere
   */
  public Field terms() {
    Field out = Field.zeros(grid);
    PlaneLoop.forEach(
        grid.nz(),
        progress,
        () -> new PullPlanes(this),
        (planes, z) ->
            planes.forEach(
                z,
                (x, y, item) -> out.write(z, y * grid.nx() + x, 1, new double[] {item.value()})));
    return out;
  }

  /**
   * @param factor multiplied with the derivatives
   * @return derivative of the sum by the probabilities of each boundary voxel; those of its
   *     neighbours are held constant
   */
  public List<Field> slopes(double factor) {
    List<Field> out = new ArrayList<>();
    IntStream.range(0, p.size()).forEach(c -> out.add(Field.zeros(grid)));
    PlaneLoop.forEach(
        grid.nz(),
        progress,
        () -> new PullPlanes(this),
        (planes, z) ->
            planes.forEach(
                z, (x, y, item) -> add(out, y * grid.nx() + x, z, item.slope(), factor)));
    return out;
  }

  /** Turns derivatives by ln q into those by p, through normalisation and clamp. */
  private void add(List<Field> out, int i, int z, double[] byLog, double factor) {
    double all = 0;
    double sum = 0;
    double[] own = new double[p.size()];
    for (int c = 0; c < own.length; c++) {
      own[c] = p.get(c).get(i % grid.nx(), i / grid.nx(), z);
      all += Math.max(own[c], eps);
      sum += byLog[c];
    }
    for (int c = 0; c < own.length; c++) {
      if (own[c] >= eps) {
        out.get(c).add(z, i, 1, new double[] {byLog[c] / own[c] - sum / all}, factor);
      }
    }
  }
}
