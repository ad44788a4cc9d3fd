package io.github.segqa.engine;

import io.github.segqa.spec.Convention;
import java.util.List;

/**
 * One metric of one class under one convention, beside our default.
 *
 * @param label class
 * @param convention whose parameters were used
 * @param metric id of the metric
 * @param spec the metric with these parameters, in canonical text
 * @param reportedAs what the tool calls it; "" if the tool does not report it
 * @param value what it is, or why it is not
 * @param unit of the value: {@code mm}, {@code voxel}, or "" for shares
 * @param ours the value with our defaults; NaN if there is none
 * @param differences parameters that differ from our defaults
 * @param why in a sentence or two: why the value differs from ours, or that it does not
 */
public record ConventionRow(
    int label,
    Convention convention,
    String metric,
    String spec,
    String reportedAs,
    Value value,
    String unit,
    double ours,
    List<ConventionDifference> differences,
    String why) {}
