/**
 * Compares measures with reference values: the golden files that come with the jar, or any file in
 * the same schemas. Labs run it to check an installation; the tests run it row by row.
 *
 * <pre>{@code
 * for (GoldenFile file : GoldenFile.bundled()) {
 *   for (GoldenRow row : file.rows()) {
 *     GoldenOutcome outcome = new GoldenRunner(measures, file).run(row);
 *   }
 * }
 * }</pre>
 */
package io.github.segqa.selfcheck;
