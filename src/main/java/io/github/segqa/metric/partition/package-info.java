/**
 * Metrics that compare two partitions of the image: which voxels are together, whatever the labels
 * are called. All follow from the contingency table; pairs that do not occur cost nothing, so
 * images of many thousand objects are fine.
 *
 * <p>Letters in formulas: N voxels with reference label i and predicted label j, a and b sums over
 * rows (reference) and columns (prediction), n all voxels that are not ignored, C2(x) = x (x - 1) /
 * 2 pairs of x voxels, H entropies.
 */
package io.github.segqa.metric.partition;
