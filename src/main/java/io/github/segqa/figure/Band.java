package io.github.segqa.figure;

/**
 * A shaded range of positions.
 *
 * @param from lower end
 * @param to upper end
 * @param label for the legend; bands of one meaning have the same label
 */
public record Band(double from, double to, String label) {}
