/**
 * Losses by level. They judge a prediction by the numbers that training minimises; value, gradient
 * and, where a loss is a mean over voxels, the map of what each voxel adds.
 */
package io.github.segqa.loss;
