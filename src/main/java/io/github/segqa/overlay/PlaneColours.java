package io.github.segqa.overlay;

/** Colours for the voxels of an image, plane by plane. */
interface PlaneColours {
  /**
   * @param z plane, counted from 0
   * @return {@code 0xAARRGGBB} of each voxel, x fastest; alpha is its opacity, 0 where there is no
   *     colour
   */
  int[] plane(int z);
}
