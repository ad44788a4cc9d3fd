package io.github.segqa.bench;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a job works on.
 *
 * @param grid size and spacing
 * @param reference reference labels, 8 bit
 * @param prediction predicted labels, 8 bit
 * @param probability of the foreground, single precision
 * @param labels highest label
 * @param label the one label of jobs for a single structure
 * @param tolerance of the surface Dice, in units of the spacing
 * @param file the file given as reference, for jobs that read it themselves
 */
public record BenchmarkInput(
    Grid grid,
    LabelVolume reference,
    LabelVolume prediction,
    Field probability,
    int labels,
    int label,
    double tolerance,
    Optional<Path> file) {}
