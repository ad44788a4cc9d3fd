/**
 * Looks for mistakes in labels rather than in segmentations: classes that were exchanged, shifted,
 * merged or forgotten, the same file given twice, objects cut off by the border of the image, parts
 * far from the rest, 3D images of one slice. Everything follows from the pass that counts the
 * labels.
 *
 * <pre>{@code
 * List<Finding> findings = LabelAudit.of(view, new LabelAudit.Scope(true, true, Connectivity.FULL));
 * }</pre>
 */
package io.github.segqa.audit;
