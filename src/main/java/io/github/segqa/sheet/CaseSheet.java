package io.github.segqa.sheet;

import io.github.segqa.figure.Figure;
import io.github.segqa.report.ScoreGrid;
import java.util.List;

/**
 * What stands on a sheet.
 *
 * @param title which case it is about
 * @param inputs one line an image: file, type, geometry
 * @param warnings what to look at before the numbers are believed; one sentence each
 * @param scores classes by measures
 * @param rows the worst slices: errors, distances
 * @param figures plots
 * @param footer program, version, and what was asked for
 */
public record CaseSheet(
    String title,
    List<String> inputs,
    List<String> warnings,
    ScoreGrid scores,
    List<PictureRow> rows,
    List<Figure> figures,
    String footer) {}
