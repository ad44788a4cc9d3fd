package io.github.segqa.spec;

import java.util.List;

/**
 * One item of a list: a measure, or a weighted sum of measures.
 *
 * @param terms at least one
 */
public record ParsedSpec(List<ParsedTerm> terms) {}
