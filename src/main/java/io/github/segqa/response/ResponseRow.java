package io.github.segqa.response;

import io.github.segqa.result.Score;

/**
 * One value of a measure for one fault.
 *
 * @param perturbation name of the fault
 * @param grade 0 for the prediction as it was given, larger is worse
 * @param score the value
 */
public record ResponseRow(String perturbation, int grade, Score score) {}
