/**
 * Shapes: base classes that fetch a shared statistic and leave one formula to a measure. Empty
 * objects, class means, chain rules and sums over voxels are written here, once.
 *
 * <table>
 * <caption>Shapes</caption>
 * <tr><th>shape</th><th>a subclass writes</th></tr>
 * <tr><td>{@link io.github.segqa.shape.CountMetric}</td><td>a function of TP, FP, FN, TN</td></tr>
 * <tr><td>{@link io.github.segqa.shape.PartitionMetric}</td><td>a function of statistics of the contingency table</td></tr>
 * <tr><td>{@link io.github.segqa.shape.MulticlassMetric}</td><td>a function of the counts of all classes</td></tr>
 * <tr><td>{@link io.github.segqa.shape.ConfusionMetric}</td><td>a function of the confusion matrix</td></tr>
 * <tr><td>{@link io.github.segqa.shape.SurfaceMetric}</td><td>a function of the directed distances</td></tr>
 * <tr><td>{@link io.github.segqa.shape.ObjectMetric}</td><td>a function of the two masks</td></tr>
 * <tr><td>{@link io.github.segqa.shape.RegionLoss}</td><td>a function of the soft sums of a class, and its partials</td></tr>
 * <tr><td>{@link io.github.segqa.shape.RatioLoss}</td><td>numerator and denominator, linear in the soft sums</td></tr>
 * <tr><td>{@link io.github.segqa.shape.TruthLoss}</td><td>a term and its slope per voxel, from p_y</td></tr>
 * <tr><td>{@link io.github.segqa.shape.ClassVoxelLoss}</td><td>a term and its slope per voxel and class</td></tr>
 * <tr><td>{@link io.github.segqa.shape.GridLoss}</td><td>a value, and its derivative as a map over the grid</td></tr>
 * <tr><td>{@link io.github.segqa.shape.ClassMean}</td><td>a value per class, without a gradient</td></tr>
 * <tr><td>{@link io.github.segqa.shape.CompoundLoss}</td><td>weights and parts</td></tr>
 * <tr><td>{@link io.github.segqa.shape.TransformedLoss}</td><td>a function of the value of another loss</td></tr>
 * </table>
 */
package io.github.segqa.shape;
