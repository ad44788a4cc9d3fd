/**
 * Draws figures as PNG, SVG or into any {@link java.awt.Graphics2D}, without a display.
 *
 * <pre>{@code
 * ChartFile.write(Path.of("roc.svg"), figure);
 * }</pre>
 */
package io.github.segqa.chart;
