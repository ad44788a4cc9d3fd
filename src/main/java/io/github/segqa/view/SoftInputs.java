package io.github.segqa.view;

import io.github.segqa.api.Extras;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;

/**
 * What a {@link SoftViewImpl} is made of.
 *
 * @param labels reference classes 0..C-1, 0 at ignored voxels
 * @param channels probabilities
 * @param sizes kept reference voxels of each class 0..C-1
 * @param binary whether there is one foreground channel
 * @param ignored ignored voxels, or null
 * @param extras optional inputs
 */
record SoftInputs(
    LabelVolume labels,
    Channels channels,
    long[] sizes,
    boolean binary,
    Mask ignored,
    Extras extras) {
  /** C. */
  int classes() {
    return sizes.length;
  }
}
