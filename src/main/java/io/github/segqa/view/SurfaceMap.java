package io.github.segqa.view;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Precision;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.kernel.LocatedDistances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The surface voxels of one image, each with the distance to the surface of the same label in the
 * other image: the distances from which the surface metrics are computed with their defaults.
 */
public final class SurfaceMap {
  private final Grid grid;

  /** By plane: y nx + x of each surface voxel, ... */
  private final int[][] positions;

  /** ... and its distance. */
  private final double[][] distances;

  private SurfaceMap(Grid grid, int[][] positions, double[][] distances) {
    this.grid = grid;
    this.positions = positions;
    this.distances = distances;
  }

  /**
   * @param view a case
   * @param from whose surface
   * @param labels objects, each by itself
   * @return their surface voxels; +infinity where the other image does not have the label
   */
  public static SurfaceMap of(CaseView view, Side from, int[] labels) {
    List<LocatedDistances> objects = new ArrayList<>();
    for (int label : labels) {
      objects.add(SurfacePoints.of(view.of(label), from, SurfaceOptions.DEFAULT));
    }
    Grid grid = view.grid();
    int[] sizes = new int[grid.nz()];
    for (LocatedDistances d : objects) {
      for (int z : d.z()) {
        sizes[z]++;
      }
    }
    int[][] positions = new int[grid.nz()][];
    double[][] distances = new double[grid.nz()][];
    for (int z = 0; z < sizes.length; z++) {
      positions[z] = new int[sizes[z]];
      distances[z] = new double[sizes[z]];
    }
    int[] next = new int[grid.nz()];
    for (LocatedDistances d : objects) {
      for (int i = 0; i < d.size(); i++) {
        int z = d.z()[i];
        positions[z][next[z]] = d.y()[i] * grid.nx() + d.x()[i];
        distances[z][next[z]++] = d.distance()[i];
      }
    }
    return new SurfaceMap(grid, positions, distances);
  }

  /**
   * @return size and spacing of the image
   */
  public Grid grid() {
    return grid;
  }

  /**
   * @param z plane
   * @return y nx + x of each surface voxel in it. Not to be changed.
   */
  public int[] positions(int z) {
    return positions[z];
  }

  /**
   * @param z plane
   * @return the distances, in the order of {@link #positions}. Not to be changed.
   */
  public double[] distances(int z) {
    return distances[z];
  }

  /**
   * @return all distances, ascending
   */
  public double[] sorted() {
    return Arrays.stream(distances).flatMapToDouble(Arrays::stream).sorted().toArray();
  }

  /**
   * @return the plane with the largest finite distance; the first of several, and the middle one of
   *     the image if there is none
   */
  public int farthestPlane() {
    double farthest = -1;
    int plane = distances.length / 2;
    for (int z = 0; z < distances.length; z++) {
      for (double d : distances[z]) {
        if (d > farthest && !Double.isInfinite(d)) {
          farthest = d;
          plane = z;
        }
      }
    }
    return plane;
  }

  /**
   * @return the distances at the surface voxels, NaN at all others
   */
  public Field field() {
    Field field = Field.zeros(grid, Precision.SINGLE);
    for (int z = 0; z < positions.length; z++) {
      float[] plane = field.floats()[z];
      Arrays.fill(plane, Float.NaN);
      for (int i = 0; i < positions[z].length; i++) {
        plane[positions[z][i]] = (float) distances[z][i];
      }
    }
    return field;
  }
}
