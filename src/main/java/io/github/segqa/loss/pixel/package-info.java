/**
 * Pixel-level losses (spec of the losses, 3.1): means of a term per voxel, mostly cross-entropies
 * with weights.
 */
package io.github.segqa.loss.pixel;
