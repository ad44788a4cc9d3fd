package io.github.segqa.diagnostic;

import io.github.segqa.figure.XyFigure;
import io.github.segqa.result.SliceScore;
import java.util.List;

/**
 * Measures of one class along an axis.
 *
 * @param name class and unit, to choose from
 * @param figure the plot, over the numbers of the slices from 0
 * @param axis 0, 1, 2 for slices across x, y, z
 * @param rows what is plotted, by measure, then by slice
 * @param worst scores of the first measure from the worst slice on; of equal ones the first comes
 *     first. Slices that only one image has, and that have no value, are worse than any value;
 *     other slices without a value are left out.
 */
public record SlicePlot(
    String name, XyFigure figure, int axis, List<SliceScore> rows, List<SliceScore> worst) {}
