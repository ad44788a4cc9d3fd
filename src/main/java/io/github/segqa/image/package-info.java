/**
 * Between the images of others and ours: voxels as they are stored ({@link
 * io.github.segqa.image.Pixels}), the way from ImgLib2 images to label volumes and fields, and the
 * way back. The only place that knows pixel types; arrays are shared wherever that is possible.
 *
 * <pre>{@code
 * Pixels pixels = VolumeImport.pixels(img);
 * LabelVolume labels = LabelImport.labels(pixels, "Reference \"gt.tif\"", Map.of());
 * Img<?> back = ImgExport.labels(labels, grid);
 * }</pre>
 */
package io.github.segqa.image;
