/**
 * Distances between reference and prediction: Hausdorff and its percentiles, means over surfaces,
 * between centroids (spec of the metrics, 2 and 6). Most are a function of the two directed lists
 * that {@link io.github.segqa.api.ClassView#surface} computes once for all of them.
 */
package io.github.segqa.metric.surface;
