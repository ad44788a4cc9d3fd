/**
 * The Java API for scripts, commands and other plugins: from images or files to results.
 *
 * <pre>{@code
 * #@ SegQAService segqa
 * result = segqa.evaluate("reference.nii.gz", "prediction.nii.gz", "dice hausdorff_percentile", "");
 * println(result.scores());
 * }</pre>
 */
package io.github.segqa.service;
