package io.github.segqa.kernel;

import java.util.List;

/**
 * Distances of many far elements at once, for surfaces that searches are too slow for: a Euclidean
 * distance transform column by column. With x fixed, the squared distances along x to the sites of
 * each row form a plane of y and z, which lower envelopes along y and then along z complete. Memory
 * is one such plane for each thread.
 */
final class ColumnTransform {
  private final StepCosts steps;
  private final List<PlaneDistances> wanted;
  private final NearestSearch rows;
  private final int words;
  private final double[][] squares;
  private final double[] line;
  private final Envelope alongY;
  private final Envelope alongZ;

  /**
   * @param sites to find the nearest of; not empty
   * @param steps Euclidean costs
   * @param wanted planes whose distances are filled in; indexed
   */
  ColumnTransform(RowPyramid sites, StepCosts steps, List<PlaneDistances> wanted) {
    this.steps = steps;
    this.wanted = wanted;
    this.rows = new NearestSearch(sites, steps, null);
    int ny = sites.rows(0);
    int nz = sites.planes(0).length;
    this.words = sites.planes(0)[0].length / ny;
    this.squares = new double[nz][ny];
    this.line = new double[nz];
    this.alongY = new Envelope(ny, steps.along(1)[1]);
    this.alongZ = new Envelope(nz, steps.along(2)[1]);
  }

  /** Fills in the distances of all elements of the wanted planes that have this x. */
  void column(int x) {
    boolean started = false;
    for (int y = 0; y < squares[0].length; y++) {
      int word = y * words + (x >> 6);
      if (isWanted(word, x)) {
        if (!started) {
          alongXandY(x);
          started = true;
        }
        alongZ(word, x, y);
      }
    }
  }

  private boolean isWanted(int word, int x) {
    for (PlaneDistances p : wanted) {
      if ((p.others(word) >>> x & 1) != 0) {
        return true;
      }
    }
    return false;
  }

  private void alongXandY(int x) {
    for (int z = 0; z < squares.length; z++) {
      boolean any = false;
      for (int y = 0; y < squares[z].length; y++) {
        double cost = rows.costInRow(x, y, z);
        boolean none = cost == Double.POSITIVE_INFINITY;
        squares[z][y] = none ? RowPass.NONE : cost;
        any |= !none;
      }
      if (any) {
        alongY.line(squares[z], squares[z].length);
      }
    }
  }

  private void alongZ(int word, int x, int y) {
    for (int z = 0; z < line.length; z++) {
      line[z] = squares[z][y];
    }
    alongZ.line(line, line.length);
    for (PlaneDistances p : wanted) {
      if ((p.others(word) >>> x & 1) != 0) {
        p.set(word, x & 63, steps.distance(line[p.plane()]));
      }
    }
  }
}
