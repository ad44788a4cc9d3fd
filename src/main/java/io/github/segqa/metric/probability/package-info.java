/**
 * Metrics of a probability map against a reference: curves over all thresholds and lesion FROC
 * (spec of the metrics, section 9), and the statistics that the families <i>fuzzy</i> and
 * <i>calibration</i> share with them: {@link io.github.segqa.metric.probability.ProbabilityMoments}
 * and {@link io.github.segqa.metric.probability.SortedScores}, each computed at most once a class.
 */
package io.github.segqa.metric.probability;
