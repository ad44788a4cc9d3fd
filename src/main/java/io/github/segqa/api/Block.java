package io.github.segqa.api;

/**
 * A few thousand kept voxels, decoded for losses. All arrays have room for {@link #n()} values and
 * belong to the block: they are overwritten with the next one. Arrays are decoded on first use, so
 * that many losses share the work.
 */
public interface Block {
  /** Largest number of voxels in a block. */
  int SIZE = 4096;

  /**
   * @return number of the block: the voxels of a block come before those of the next one
   */
  int index();

  /**
   * @return number of kept voxels in it, at most {@link #SIZE}
   */
  int n();

  /**
   * @return reference class of each voxel, 0..C-1
   */
  int[] labels();

  /**
   * @param c class
   * @return p_c of each voxel; in binary mode p_1 = p and p_0 = 1-p. Not to be changed.
   */
  double[] p(int c);

  /**
   * @param c class
   * @return r_c of each voxel, 0 or 1. Not to be changed.
   */
  double[] r(int c);

  /**
   * @return p_y, the probability of the reference class. Not to be changed.
   */
  double[] truth();

  /**
   * @param field any field of the grid
   * @param to takes its values at the kept voxels
   */
  void gather(Field field, double[] to);

  /**
   * @param mask any mask of the grid
   * @param to takes 1 at the kept voxels in the mask, 0 at the others
   */
  void gather(Mask mask, double[] to);

  /**
   * Adds factor times values to a field at the kept voxels.
   *
   * @param field any field of the grid
   * @param values one a kept voxel
   * @param factor multiplied with them
   */
  void scatterAdd(Field field, double[] values, double factor);

  /**
   * Adds factor times slope, a derivative by p_c, to a gradient in the layout of the prediction:
   * channel c, or in binary mode the one channel with the sign of the chain rule (p_0 = 1-p).
   *
   * @param gradient one field a channel as given
   * @param c class
   * @param slope derivative by p_c
   * @param factor multiplied with it
   */
  void addSlope(java.util.List<Field> gradient, int c, double[] slope, double factor);

  /**
   * Adds factor times slope, a derivative by p_y of each voxel's own reference class.
   *
   * @param gradient one field a channel as given
   * @param slope derivative by p_y
   * @param factor multiplied with it
   */
  void addTruthSlope(java.util.List<Field> gradient, double[] slope, double factor);

  /**
   * @param k number of the scratch array, 0..7
   * @return an array of {@link #SIZE} values for free use, contents undefined
   */
  double[] scratch(int k);
}
