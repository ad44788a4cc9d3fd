/**
 * Ways to write results. A {@link io.github.segqa.report.Report} reads the results model only; new
 * ones are found as plugins.
 *
 * <pre>{@code
 * new JsonReport().write(List.of(result), System.out);
 * }</pre>
 */
package io.github.segqa.report;
