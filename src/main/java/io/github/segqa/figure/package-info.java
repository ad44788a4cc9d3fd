/**
 * What a plot shows, apart from who draws it: the same {@link io.github.segqa.figure.Figure}
 * becomes a window of ImageJ, a PNG, an SVG, or a table of its numbers.
 *
 * <pre>{@code
 * Figure roc =
 *     XyFigure.of("ROC of liver", Axis.of("False positive rate"), Axis.of("Sensitivity"))
 *         .with(Series.line("liver (AUC = 0.98)", fpr, tpr))
 *         .with(Series.dashed("chance", new double[] {0, 1}, new double[] {0, 1}));
 * }</pre>
 */
package io.github.segqa.figure;
