/**
 * Metrics that count voxels of one class against the rest: overlap, rates, agreement, costs. All
 * follow from TP, FP, FN, TN, so any number of them costs one pass over the images for all classes
 * together. Where a formula divides by zero there is no value, unless {@code zero_division} or
 * {@code both_empty} says otherwise.
 *
 * <p>Letters in formulas: R reference, P prediction, |R| = TP + FN, |P| = TP + FP, n = all voxels
 * that are not ignored.
 */
package io.github.segqa.metric.overlap;
