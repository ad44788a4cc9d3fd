package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;

/**
 * Persistent homology of a probability map: voxels come in descending order of probability, as
 * closed cells, so that the object has the full neighbourhood. No frame is added around the image.
 *
 * <p>Components (dimension 0) merge by union-find. Holes in 2D and cavities in 3D are components of
 * the background seen from the other end: face neighbours in ascending order, the outside being
 * older than all. Loops in 3D need the reduction of a boundary matrix, see {@link LoopPersistence}.
 */
public final class Persistence {
  private final Field p;
  private final Grid grid;
  private final Progress progress;
  private final int[] order;

  /**
   * @param p values from 0 to 1, fewer than 2³¹
   * @param grid size of the volume
   * @param progress asked for cancellation now and then
   */
  public Persistence(Field p, Grid grid, Progress progress) {
    this.p = p;
    this.grid = grid;
    this.progress = progress;
    this.order = VoxelOrder.descending(p);
  }

  /**
   * @param dimension as in {@link #pairs}
   * @param grid size of the volume
   * @return bytes of memory that finding the pairs takes
   */
  public static double memory(int dimension, Grid grid) {
    boolean loops = dimension == 1 && grid.dims() == 3;
    return (loops ? LoopPersistence.BYTES_PER_VOXEL : MergeTree.BYTES_PER_VOXEL)
        * (double) grid.voxels();
  }

  /**
   * @param dimension 0 components, 1 loops (2D: holes), 2 cavities (3D)
   * @return pairs of voxels, without those born and dead at the same value of 1-p
   */
  public PersistencePairs pairs(int dimension) {
    PersistencePairs pairs = new PersistencePairs();
    if (dimension == 0) {
      pairs.add(order[0], PersistencePairs.NEVER);
      tree(3, false).run(order, false, (first, place) -> addIfAlive(pairs, first, place));
    } else if (dimension == grid.dims() - 1) {
      tree(1, true).run(order, true, (first, place) -> addIfAlive(pairs, place, first));
    } else {
      new LoopPersistence(grid, order, progress)
          .run((birth, death) -> addIfAlive(pairs, birth, death));
    }
    return pairs;
  }

  private MergeTree tree(int steps, boolean outside) {
    return new MergeTree(grid, Neighbourhood.around(steps), outside, progress);
  }

  private void addIfAlive(PersistencePairs pairs, int birth, int death) {
    if (1 - value(death) > 1 - value(birth)) {
      pairs.add(birth, death);
    }
  }

  /**
   * @param voxel index, x fastest
   * @return its probability
   */
  public double value(int voxel) {
    int plane = grid.planeSize();
    return p.get(voxel % plane % grid.nx(), voxel % plane / grid.nx(), voxel / plane);
  }
}
