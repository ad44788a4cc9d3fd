/**
 * Metrics of several classes at once: means over classes, sums over classes, agreement in the
 * confusion matrix, and the band around borders (trimap). Unlike the mean of a per-class metric,
 * which the engine takes, their average belongs to the definition.
 *
 * <p>Letters in formulas: N voxels with reference class i and predicted class j, d = N on the
 * diagonal, a and b sums over rows (reference) and columns (prediction), n all voxels that are not
 * ignored. A class of {@code classes} may occur in neither image; means leave it out.
 */
package io.github.segqa.metric.multiclass;
