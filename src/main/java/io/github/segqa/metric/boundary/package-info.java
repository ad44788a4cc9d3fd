/**
 * Agreement of boundaries as a share, and their size (spec of the metrics, 6): surface Dice,
 * boundary F score, boundary IoU, contour length and surface area.
 */
package io.github.segqa.metric.boundary;
