/**
 * From results to figures: what a plot of a case shows, apart from who draws it. The numbers are
 * those of the metrics.
 *
 * <pre>{@code
 * Figure figure = ResponseFigure.of("vessel", segqa.response(loaded, request, options, progress));
 * ChartFile.write(Path.of("response.svg"), figure);
 * }</pre>
 */
package io.github.segqa.diagnostic;
