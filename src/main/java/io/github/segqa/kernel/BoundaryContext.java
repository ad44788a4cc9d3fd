package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * What boundary voxels have in common with the voxels in a window around them (Wu et al. 2023,
 * doi:10.1109/TIP.2023.3290519): the probability that neighbours of their class have, the features
 * of those that are rightly predicted, and the likeness of features to equality of labels.
 *
 * @param grid size of the volumes
 * @param labels reference classes
 * @param correct where the decided class is the reference class; held constant
 * @param boundary voxels that are looked at
 * @param p probability of each class
 * @param features feature volumes; {@code p} itself if there are no others
 * @param window odd side of the window
 * @param eps lower end of probabilities in logarithms
 * @param progress asked for cancellation before every few planes
 */
public record BoundaryContext(
    Grid grid,
    LabelVolume labels,
    Mask correct,
    Mask boundary,
    List<Field> p,
    List<Field> features,
    int window,
    double eps,
    Progress progress) {
  /**
   * Sums over the boundary voxels of one class.
   *
   * @param all voxels with a neighbour of their class
   * @param logAll sum over them of -ln of those neighbours' mean probability of the class
   * @param right voxels that are right and have a right neighbour of their class
   * @param logRight the same sum over them, right neighbours only
   * @param spread sum over them of the mean squared difference of features to those neighbours'
   */
  public record ClassSums(
      double all, double logAll, double right, double logRight, double spread) {}

  /**
   * Sums over the boundary voxels.
   *
   * @param classes by class
   * @param pairs foreground boundary voxels whose window lies in the image
   * @param unlikeness sum over them and their neighbours of the squared difference of likeness to
   *     equality of labels
   */
  public record Sums(List<ClassSums> classes, double pairs, double unlikeness) {}

  /**
   * What the derivatives are multiplied with.
   *
   * @param all factor of {@link ClassSums#logAll()} by class
   * @param right factor of {@link ClassSums#logRight()} by class
   * @param spread factor of {@link ClassSums#spread()} by class
   * @param unlikeness factor of {@link Sums#unlikeness()}
   */
  public record Weights(double[] all, double[] right, double[] spread, double unlikeness) {}

  /**
   * @return number of neighbours in a whole window
   */
  public int neighbours() {
    return (int) Math.pow(window, grid.dims()) - 1;
  }

  /**
   * @return the sums
   */
  public Sums sums() {
    int n = ClassContext.SUMS;
    double[] s =
        PlaneLoop.sum(
            grid.nz(),
            n * p.size() + LabelLikeness.SUMS,
            progress,
            () -> new Worker(this),
            Worker::add);
    List<ClassSums> classes = new ArrayList<>();
    for (int k = 0; k < n * p.size(); k += n) {
      classes.add(new ClassSums(s[k], s[k + 1], s[k + 2], s[k + 3], s[k + 4]));
    }
    return new Sums(classes, s[n * p.size()], s[n * p.size() + 1]);
  }

  /**
   * @param weights factors of the sums
   * @return derivative of the weighted sums by the probability of each class; given features are
   *     constants
   */
  public List<Field> slopes(Weights weights) {
    List<Field> out = new ArrayList<>();
    for (int c = 0; c < p.size(); c++) {
      out.add(Field.zeros(grid));
    }
    int reach = grid.dims() == 3 ? window / 2 : 0;
    new SlabScatter(grid, out, reach, progress)
        .run(() -> new Worker(this), (worker, z, sums) -> worker.addSlopes(z, weights, sums));
    return out;
  }

  /** Planes of one thread. */
  private static final class Worker {
    private final ContextPlanes planes;
    private final ClassContext byClass;
    private final LabelLikeness likeness;

    Worker(BoundaryContext context) {
      planes = new ContextPlanes(context);
      byClass = new ClassContext(planes, context.eps);
      likeness = new LabelLikeness(planes);
    }

    void add(int z, double[] sums) {
      planes.forEachBoundary(
          z,
          (x, y) -> {
            byClass.add(x, y, z, sums);
            likeness.add(x, y, z, sums);
          });
    }

    void addSlopes(int z, Weights w, SlabScatter.Sums out) {
      planes.forEachBoundary(
          z,
          (x, y) -> {
            byClass.addSlopes(x, y, z, w, out);
            likeness.addSlopes(x, y, z, w.unlikeness, out);
          });
    }
  }
}
