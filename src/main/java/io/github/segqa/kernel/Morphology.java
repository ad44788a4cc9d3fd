package io.github.segqa.kernel;

import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;

/**
 * Repeated erosion and dilation of masks, and the skeleton that follows from them. The element is
 * the voxel with its neighbours: the cross of face neighbours, the 18-neighbourhood, or the full
 * box; in 2D grids within the plane.
 *
 * @param grid size of the image and number of its axes
 * @param element which neighbours belong to the element
 */
public record Morphology(Grid grid, Connectivity element) {

  /**
   * Keeps the voxels all of whose neighbours are in the mask.
   *
   * @param mask any mask, may be empty
   * @param times how often, 0 for no change
   * @param edgeIsObject whether voxels outside the image count as object, so that objects do not
   *     shrink from the faces of the image
   * @return the eroded mask, in the same box
   */
  public Mask erode(Mask mask, int times, boolean edgeIsObject) {
    Mask now = mask;
    for (int i = 0; i < times; i++) {
      now = Erosion.erode(now, grid, element, edgeIsObject);
    }
    return now;
  }

  /**
   * Adds the voxels of the image that have a neighbour in the mask; outside the image there is
   * nothing.
   *
   * @param mask any mask, may be empty
   * @param times how often, 0 for no change
   * @return the dilated mask; its box is larger by {@code times} on each side, within the image
   */
  public Mask dilate(Mask mask, int times) {
    if (mask.box().isEmpty() || times == 0) {
      return mask;
    }
    Mask now = MaskBits.not(MaskCrop.to(mask, mask.box().grow(times, grid.box())));
    for (int i = 0; i < times; i++) {
      now = Erosion.erodeInBox(now, grid.dims() == 2, element);
    }
    return MaskBits.not(now);
  }

  /**
   * Morphological skeleton (metrics' spec, 7): what each erosion by the cross, with the outside as
   * object, loses for good, that is after dilation by the box. It is the soft skeleton of Shit et
   * al. 2021 (doi:10.1109/CVPR46437.2021.01629) on a crisp mask. Need not be connected.
   *
   * @param mask any mask, may be empty
   * @param grid size of the image and number of its axes
   * @return the skeleton, in the same box; empty if the mask is empty or fills the image
   */
  public static Mask skeleton(Mask mask, Grid grid) {
    return skeleton(mask, grid, Integer.MAX_VALUE - 1);
  }

  /**
   * The same after a limited number of erosions: what is left in the middle of thick parts then is
   * not added.
   *
   * @param mask any mask, may be empty
   * @param grid size of the image and number of its axes
   * @param erosions how often the mask is eroded before the last opening, at least 0
   * @return the skeleton, in the same box
   */
  public static Mask skeleton(Mask mask, Grid grid, int erosions) {
    Morphology box = new Morphology(grid, Connectivity.FULL);
    Mask skeleton = new Mask(mask.box());
    Mask now = mask;
    for (int k = 0; k <= erosions && !now.isEmpty(); k++) {
      Mask eroded = Erosion.erode(now, grid, Connectivity.FACE, true);
      if (eroded.count() == now.count()) {
        break;
      }
      Mask opened = MaskCrop.to(box.dilate(eroded, 1), mask.box());
      MaskBits.addDifference(skeleton, now, opened);
      now = eroded;
    }
    return skeleton;
  }
}
