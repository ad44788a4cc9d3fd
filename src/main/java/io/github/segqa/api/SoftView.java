package io.github.segqa.api;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What losses work on: reference classes 0..C-1 and probabilities (spec of the losses, section 1).
 * Hard predictions are probabilities 0 and 1.
 *
 * <p>Ignored voxels (1.9): <i>blocks</i> and <i>sums</i> hold kept voxels only (rule "drop");
 * <i>masks</i> and <i>fields</i> cover the whole grid with R = 0, p = 0 (p_0 = 1) at ignored voxels
 * (rule "background").
 */
public interface SoftView extends View<SoftView> {
  /**
   * @return C, number of classes with background; 2 in binary mode
   */
  int classes();

  /**
   * @return whether there is one foreground channel only
   */
  boolean binary();

  /**
   * @return how the probabilities are stored: SINGLE if all are floats or exactly 0 and 1 (a hard
   *     prediction)
   */
  Precision precision();

  /**
   * @return N, the number of kept voxels
   */
  long kept();

  /**
   * @return the ignored voxels, if an ignore label is set
   */
  Optional<Mask> ignored();

  /**
   * @return optional inputs; label images are 0 at ignored voxels, the others as they came
   */
  Extras extras();

  /**
   * @param c class
   * @return kept reference voxels of the class
   */
  long size(int c);

  /**
   * Runs work on every block, on as many threads as ImgLib2's Parallelization allows; the order is
   * undefined. A block must not be used after the call.
   *
   * @param work gets every block once
   */
  void forEachBlock(Consumer<Block> work);

  /**
   * @param s what to sum
   * @return the sums, computed at most once; not to be changed
   */
  double[] sum(BlockSum s);

  /**
   * Computes all sums that are still missing in one pass.
   *
   * @param sums what will be asked for
   */
  void prefetch(Collection<BlockSum> sums);

  /**
   * @param c class
   * @return where R = c on the whole grid, ignored voxels being background (c = 0)
   */
  Mask reference(int c);

  /**
   * @param c class
   * @return where H = c on the whole grid: binary p &gt; 0.5, else argmax, lowest index on ties;
   *     ignored voxels being background
   */
  Mask decided(int c);

  /**
   * @param c class
   * @return p_c on the whole grid, with p_0 = 1 and p_c = 0 at ignored voxels. Shared, not to be
   *     changed.
   */
  Field probability(int c);

  /**
   * @return reference class 0..C-1 of every voxel, 0 at ignored ones
   */
  LabelVolume labels();
}
