package io.github.segqa.response;

import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import java.util.Random;

/**
 * What an object is changed in.
 *
 * @param grid of the image
 * @param foreground voxels of any object, in the box of the image
 * @param grade how bad the fault becomes
 * @param random source of chance, at its start for each object
 */
record Scene(Grid grid, Mask foreground, Grade grade, Random random) {}
