/**
 * Windows: what ImageJ users see.
 *
 * <pre>{@code
 * ScoreWindow.show(result, ScoreTable.of(List.of(result)));
 * }</pre>
 */
package io.github.segqa.display;
