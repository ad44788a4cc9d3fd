package io.github.segqa.kernel;

import java.util.Arrays;

/** A growing list of pairs of voxels at which a feature of the topology is born and dies. */
public final class PersistencePairs {
  /** Death of a feature that never dies. */
  public static final int NEVER = -1;

  private int[] births = new int[16];
  private int[] deaths = new int[16];
  private int size;

  void add(int birth, int death) {
    if (size == births.length) {
      births = Arrays.copyOf(births, 2 * size);
      deaths = Arrays.copyOf(deaths, 2 * size);
    }
    births[size] = birth;
    deaths[size++] = death;
  }

  /**
   * @return number of pairs
   */
  public int size() {
    return size;
  }

  /**
   * @param i pair
   * @return voxel at which it is born, as an index with x fastest
   */
  public int birth(int i) {
    return births[i];
  }

  /**
   * @param i pair
   * @return voxel at which it dies, or {@link #NEVER}
   */
  public int death(int i) {
    return deaths[i];
  }
}
