/**
 * Losses that look at boundaries (losses' spec, 3.3): distance maps, contours, lengths. At ignored
 * voxels they see background; what they sum up, they sum up over kept voxels.
 *
 * <pre>{@code
 * LossMeasure loss = new Boundary();
 * double value = loss.value(view.soft(), Args.defaults(loss.descriptor()));
 * }</pre>
 */
package io.github.segqa.loss.boundary;
