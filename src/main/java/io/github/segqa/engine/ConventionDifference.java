package io.github.segqa.engine;

/**
 * One parameter in which a convention departs from our default, for one metric.
 *
 * @param parameter its name
 * @param value what the convention sets, as text
 * @param ours our default, as text
 * @param words what that means
 * @param alone the value of the metric if only this parameter were changed; NaN if there is none
 * @param decisive whether that differs from our value on this input
 */
public record ConventionDifference(
    String parameter, String value, String ours, String words, double alone, boolean decisive) {}
