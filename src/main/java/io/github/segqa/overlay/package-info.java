/**
 * Pictures of results on ImageJ images, that work without a screen too: maps as calibrated images
 * with a colour bar, errors as overlays of contours or fills.
 *
 * <pre>{@code
 * ColourScale scale = ColourScale.symmetric(-12, 30, 20);
 * new MapImage("distance", field, geometry, "mm", scale).toImage().show();
 * }</pre>
 */
package io.github.segqa.overlay;
