/**
 * Metrics of size alone, for one class against the rest: voxel counts, volumes, and how reference
 * and prediction differ in them. They do not see where the voxels lie.
 */
package io.github.segqa.metric.volume;
