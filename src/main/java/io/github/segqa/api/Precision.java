package io.github.segqa.api;

/** How the values of a {@link Field} are stored; arithmetic is always in double. */
public enum Precision {
  /** 4 bytes a voxel, relative error below 2⁻²⁴. */
  SINGLE,
  /** 8 bytes a voxel. */
  DOUBLE;

  /** Up to this many voxels a field is stored in double precision: 32 MiB each. */
  public static final long DOUBLE_LIMIT = 1L << 22;

  /**
   * @param grid size of the volume
   * @return DOUBLE for volumes up to {@link #DOUBLE_LIMIT} voxels, else SINGLE
   */
  public static Precision of(Grid grid) {
    return grid.voxels() <= DOUBLE_LIMIT ? DOUBLE : SINGLE;
  }
}
