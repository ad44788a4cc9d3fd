/**
 * Overlap of a reference with a probability map, without a threshold: soft (products) and fuzzy
 * (minimum and maximum as intersection and union) versions of Dice, Jaccard and friends (spec of
 * the metrics, section 9). All are functions of one pass over the voxels.
 */
package io.github.segqa.metric.fuzzy;
