package io.github.segqa.api;

/**
 * How many voxels of one class agree; ignored voxels are in none of them.
 *
 * @param tp in both
 * @param fp in the prediction alone
 * @param fn in the reference alone
 * @param tn in neither
 */
public record Counts(long tp, long fp, long fn, long tn) {
  /**
   * @return |R|, the size of the reference
   */
  public long reference() {
    return tp + fn;
  }

  /**
   * @return |P|, the size of the prediction
   */
  public long prediction() {
    return tp + fp;
  }

  /**
   * @return all voxels that count
   */
  public long total() {
    return tp + fp + fn + tn;
  }

  /**
   * @return whether neither image has the class
   */
  public boolean bothEmpty() {
    return tp + fp + fn == 0;
  }

  /**
   * @return whether exactly one image has the class
   */
  public boolean oneEmpty() {
    return (reference() == 0) != (prediction() == 0);
  }
}
