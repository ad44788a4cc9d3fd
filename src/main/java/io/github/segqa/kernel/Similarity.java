package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;

/**
 * Structural similarity of two volumes in windows around voxels (Wang et al. 2004,
 * doi:10.1109/TIP.2003.819861), with its derivative by the first. Everything streams through a few
 * planes; no volume is stored but the derivative.
 *
 * @param grid size of the volumes
 * @param u first volume
 * @param v second volume
 * @param ignored positions that do not count, or null
 * @param window weights
 * @param positions box of the positions that count
 * @param c1 constant of the luminance factor
 * @param c2 constant of the contrast and structure factor
 * @param progress asked for cancellation before every few planes
 */
public record Similarity(
    Grid grid,
    PlaneSource u,
    PlaneSource v,
    Mask ignored,
    Window window,
    Box positions,
    double c1,
    double c2,
    Progress progress) {
  /**
   * Sums over the positions.
   *
   * @param full sum of the similarity
   * @param contrast sum of its contrast and structure factor
   * @param positions how many there are
   */
  public record Sums(double full, double contrast, double positions) {}

  /**
   * @return the sums
   */
  public Sums sums() {
    double[] s =
        PlaneLoop.sum(
            grid.nz(), 3, progress, () -> new SimilarityPlanes(this), SimilarityPlanes::add);
    return new Sums(s[0], s[1], s[2]);
  }

  /**
   * Adds factor times one minus the similarity at each position.
   *
   * @param factor multiplied with it
   * @param into takes it
   */
  public void addMap(double factor, Field into) {
    PlaneLoop.forEach(
        grid.nz(),
        progress,
        () -> new SimilarityPlanes(this),
        (planes, z) ->
            planes.forEach(
                z,
                (x, y, t) ->
                    into.add(z, y * grid.nx() + x, 1, new double[] {1 - t.full()}, factor)));
  }

  /**
   * Adds factor times the derivative of a sum by each voxel of the first volume.
   *
   * @param contrastOnly whether it is the sum of the contrast and structure factors
   * @param factor multiplied with the derivative
   * @param into takes it
   */
  public void addSlope(boolean contrastOnly, double factor, Field into) {
    PlaneLoop.forEach(
        grid.nz(),
        progress,
        () -> new SimilaritySlope(this, contrastOnly),
        (worker, z) -> worker.plane(z, factor, into));
  }
}
