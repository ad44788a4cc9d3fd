/**
 * Losses that look at structure: windows, skeletons, topology, adjacency (losses' spec, 3.1 and
 * 3.2). At ignored voxels they see background; what they sum up, they sum up over kept voxels.
 *
 * <pre>{@code
 * LossMeasure loss = new Cldice();
 * double value = loss.value(view.soft(), Args.defaults(loss.descriptor()));
 * }</pre>
 */
package io.github.segqa.loss.structure;
