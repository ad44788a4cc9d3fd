/**
 * Whether probabilities mean what they say: proper scores, calibration errors over bins and
 * kernels, predictive entropy (spec of the metrics, section 9).
 */
package io.github.segqa.metric.calibration;
