package io.github.segqa.kernel;

/**
 * Finds the nearest set bit of a mask; for one thread. Near bits are found by going through the
 * rows around in order of their distance, 64 voxels a word; far ones by branch and bound over the
 * pyramid of rows. Both are exact. What was found for a neighbour bounds the search, so queries in
 * raster order are cheap. All coordinates are relative to the mask's box.
 */
final class NearestSearch {
  /** Queries share what they found over 2^3 columns. */
  private static final int COLUMNS = 3;

  private final RowPyramid sites;
  private final long[][] planes;
  private final int words;
  private final int ny;
  private final StepCosts steps;
  private final boolean largest;
  private final double[] stepX;
  private final double[] stepY;
  private final double[] stepZ;

  /** Cost of 0..63 steps along x, then infinity. */
  private final double[] costInWord = new double[65];

  private final RowSpiral spiral;

  private long rowsSeen;

  /** The query; its word in a row, and the cost of the steps to the nearest other word. */
  private int x;

  private int y;
  private int z;
  private int word;
  private double costOfEdge;

  /** Least cost so far, and where. */
  private double best;

  private int foundX = -1;
  private int foundY;
  private int foundZ;

  /** Where {@link #costBeyond} found its bit. */
  private int beyondX;

  /** What was found last from about the same column: x + 1 (0 if nothing yet), y, z. */
  private final int[] last;

  /**
   * @param sites where to search
   * @param steps costs for the box
   * @param spiral rows for the box; null if only {@link #costInRow} is used
   */
  NearestSearch(RowPyramid sites, StepCosts steps, RowSpiral spiral) {
    this.sites = sites;
    this.planes = sites.planes(0);
    this.ny = sites.rows(0);
    this.words = planes[0].length / ny;
    this.steps = steps;
    this.largest = steps.largest();
    this.stepX = steps.along(0);
    this.stepY = steps.along(1);
    this.stepZ = steps.along(2);
    this.spiral = spiral;
    System.arraycopy(stepX, 0, costInWord, 0, Math.min(64, stepX.length));
    costInWord[64] = Double.POSITIVE_INFINITY;
    this.last = new int[3 * (64 * words >> COLUMNS)];
  }

  /** Distance of a voxel to the nearest set bit; +infinity if there is none. */
  double distance(int queryX, int queryY, int queryZ) {
    if (sites.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    column(queryX);
    y = queryY;
    z = queryZ;
    recall();
    if (best > spiral.reach && foundX >= 0 || !searchNear()) {
      searchRows(sites.levels() - 1, 0, 0);
    }
    remember();
    return steps.distance(best);
  }

  /** How many rows were looked at in all searches so far: a measure of work. */
  long rowsSeen() {
    return rowsSeen;
  }

  /** Cost of the steps along x to the nearest set bit of one row; +infinity if it has none. */
  double costInRow(int queryX, int rowY, int rowZ) {
    column(queryX);
    best = Double.POSITIVE_INFINITY;
    int row = rowY * words;
    double near = costInWord[stepsInWord(planes[rowZ][row + word])];
    return Math.min(near, costBeyond(planes[rowZ], row, 0));
  }

  private void column(int queryX) {
    x = queryX;
    word = x >> 6;
    int left = word == 0 ? Integer.MAX_VALUE : (x & 63) + 1;
    int right = word == words - 1 ? Integer.MAX_VALUE : 64 - (x & 63);
    int edge = Math.min(left, right);
    costOfEdge = edge == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : stepX[edge];
  }

  /** Takes what was found from about this column, else what was found last, as the first bound. */
  private void recall() {
    int k = 3 * (x >> COLUMNS);
    if (last[k] != 0) {
      foundX = last[k] - 1;
      foundY = last[k + 1];
      foundZ = last[k + 2];
    }
    best = foundX < 0 ? Double.POSITIVE_INFINITY : costOfFound();
  }

  private void remember() {
    int k = 3 * (x >> COLUMNS);
    last[k] = foundX + 1;
    last[k + 1] = foundY;
    last[k + 2] = foundZ;
  }

  private double costOfFound() {
    double row = join(stepZ[Math.abs(foundZ - z)], stepY[Math.abs(foundY - y)]);
    return join(row, stepX[Math.abs(foundX - x)]);
  }

  private double join(double a, double b) {
    return largest ? Math.max(a, b) : a + b;
  }

  /** Returns whether no row beyond the spiral can be nearer than what was found. */
  private boolean searchNear() {
    double[] cost = spiral.cost;
    for (int k = 0; k < cost.length; k++) {
      if (cost[k] >= best) {
        return true;
      }
      int rowY = y + spiral.dy[k];
      int rowZ = z + spiral.dz[k];
      if (rowY >= 0 && rowY < ny && rowZ >= 0 && rowZ < planes.length) {
        searchRow(cost[k], rowY, rowZ);
      }
    }
    return best <= spiral.reach;
  }

  private void searchRow(double cost, int rowY, int rowZ) {
    rowsSeen++;
    long here = planes[rowZ][rowY * words + word];
    int d = stepsInWord(here);
    double c = join(cost, costInWord[d]);
    if (c < best) {
      found(c, (here >>> x >>> d & 1) != 0 ? x + d : x - d, rowY, rowZ);
    }
    if (join(cost, costOfEdge) < best) {
      c = join(cost, costBeyond(planes[rowZ], rowY * words, cost));
      if (c < best) {
        found(c, beyondX, rowY, rowZ);
      }
    }
  }

  private void found(double cost, int atX, int atY, int atZ) {
    best = cost;
    foundX = atX;
    foundY = atY;
    foundZ = atZ;
  }

  /** Steps to the nearest bit in the word of x; 64 if there is none. No branch to go wrong. */
  private int stepsInWord(long here) {
    return Math.min(Long.numberOfTrailingZeros(here >>> x), Long.numberOfLeadingZeros(here << ~x));
  }

  /** Cost of the steps along x to the nearest bit in the other words of a row, if near enough. */
  private double costBeyond(long[] plane, int row, double cost) {
    double least = Double.POSITIVE_INFINITY;
    int d = 64 - (x & 63);
    for (int w = word + 1; w < words && join(cost, stepX[d]) < best; w++, d += 64) {
      if (plane[row + w] != 0) {
        d += Long.numberOfTrailingZeros(plane[row + w]);
        least = stepX[d];
        beyondX = x + d;
        break;
      }
    }
    d = (x & 63) + 1;
    for (int w = word - 1; w >= 0 && join(cost, stepX[d]) < best; w--, d += 64) {
      if (plane[row + w] != 0) {
        d += Long.numberOfLeadingZeros(plane[row + w]);
        if (stepX[d] < least) {
          least = stepX[d];
          beyondX = x - d;
        }
        break;
      }
    }
    return least;
  }

  /** Searches one row of the pyramid: what is below, if something there may be near enough. */
  private void searchRows(int level, int rowY, int rowZ) {
    rowsSeen++;
    int shift = RowPyramid.SHIFT * level;
    double cost = join(stepZ[gap(z, rowZ, shift)], stepY[gap(y, rowY, shift)]);
    if (cost >= best) {
      return;
    }
    if (level == 0) {
      searchRow(cost, rowY, rowZ);
      return;
    }
    long[] plane = sites.planes(level)[rowZ];
    int row = rowY * words;
    if (join(cost, costInWord[stepsInWord(plane[row + word])]) < best
        || join(cost, costOfEdge) < best && join(cost, costBeyond(plane, row, cost)) < best) {
      searchBelow(level - 1, rowY << RowPyramid.SHIFT, rowZ << RowPyramid.SHIFT);
    }
  }

  /** Searches the two by two rows below a row, those nearer to the query first. */
  private void searchBelow(int level, int firstY, int firstZ) {
    int shift = RowPyramid.SHIFT * level;
    int nearY = (y >> shift) > firstY ? 1 : 0;
    int nearZ = (z >> shift) > firstZ ? 1 : 0;
    int maxY = sites.rows(level);
    int maxZ = sites.planes(level).length;
    for (int k = 0; k < 4; k++) {
      int rowY = firstY + (k & 1 ^ nearY);
      int rowZ = firstZ + (k >> 1 ^ nearZ);
      if (rowY < maxY && rowZ < maxZ) {
        searchRows(level, rowY, rowZ);
      }
    }
  }

  /** Steps from a coordinate to the rows below a row. */
  private static int gap(int v, int row, int shift) {
    int first = row << shift;
    int last = first + (1 << shift) - 1;
    return Math.max(0, Math.max(first - v, v - last));
  }
}
