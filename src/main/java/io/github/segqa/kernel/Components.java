package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.InstanceView.Overlap;
import io.github.segqa.api.Instances;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The objects of an image, kept as runs of rows: connected components of a mask or of equal labels,
 * or one object for each label. Sizes, boxes, centroids, masks and overlaps come from the runs; no
 * image of labels is written unless it is asked for. Immutable.
 */
public final class Components implements Instances {
  private final RunTable runs;
  private final int[] object;
  private final int[] labels;
  private final long[] size;
  private final long[][] sum;
  private final int[][] bounds;
  private final int[] firstOf;
  private final int[] byObject;

  private Components(RunTable runs, int[] object, int[] labels) {
    this.runs = runs;
    this.object = object;
    this.labels = labels;
    this.size = new long[labels.length];
    this.sum = new long[labels.length][3];
    this.bounds = new int[labels.length][];
    this.firstOf = new int[labels.length + 1];
    this.byObject = new int[object.length];
    for (int i = 0; i < object.length; i++) {
      measure(i);
    }
    order();
  }

  /**
   * Connected components of a mask.
   *
   * @param mask any mask, may be empty
   * @param connectivity which voxels touch
   * @return its components, numbered in raster order of their first voxel (x fastest), labels from
   *     1
   */
  public static Components of(Mask mask, Connectivity connectivity) {
    return connected(RunTable.of(mask), connectivity, true);
  }

  /**
   * Connected components of equal label, for images with several classes.
   *
   * @param labels an image, 0 is background
   * @param connectivity which voxels touch
   * @return its components, numbered in raster order of their first voxel over all labels; {@link
   *     #label} is the label of the voxels
   */
  public static Components of(LabelVolume labels, Connectivity connectivity) {
    return connected(RunTable.of(labels), connectivity, false);
  }

  /**
   * The objects that an image of instance labels names.
   *
   * @param labels an image, 0 is background
   * @return one object for each label that occurs, in order of label, also if it is in several
   *     pieces
   */
  public static Components ofInstances(LabelVolume labels) {
    RunTable runs = RunTable.of(labels);
    int[] present = new int[runs.count()];
    for (int i = 0; i < present.length; i++) {
      present[i] = runs.value(i);
    }
    int[] distinct = Arrays.stream(present).sorted().distinct().toArray();
    int[] object = new int[runs.count()];
    for (int i = 0; i < object.length; i++) {
      object[i] = Arrays.binarySearch(distinct, runs.value(i));
    }
    return new Components(runs, object, distinct);
  }

  private static Components connected(RunTable runs, Connectivity connectivity, boolean count) {
    int[] object = RunUnion.components(runs, connectivity);
    int n = 0;
    for (int o : object) {
      n = Math.max(n, o + 1);
    }
    int[] label = new int[n];
    for (int i = 0; i < object.length; i++) {
      label[object[i]] = count ? object[i] + 1 : runs.value(i);
    }
    return new Components(runs, object, label);
  }

  private void measure(int run) {
    int o = object[run];
    int from = runs.start(run);
    int to = runs.end(run);
    int y = runs.y(runs.rowOf(run));
    int z = runs.z(runs.rowOf(run));
    long n = (long) to - from;
    size[o] += n;
    sum[o][0] += n * (from + to - 1L) / 2;
    sum[o][1] += n * y;
    sum[o][2] += n * z;
    if (bounds[o] == null) {
      bounds[o] = new int[] {from, y, z, to, y + 1, z + 1};
    }
    int[] b = bounds[o];
    b[0] = Math.min(b[0], from);
    b[1] = Math.min(b[1], y);
    b[3] = Math.max(b[3], to);
    b[4] = Math.max(b[4], y + 1);
    b[5] = z + 1;
    firstOf[o + 1]++;
  }

  /** Lists the runs of each object one after the other. */
  private void order() {
    for (int o = 0; o < labels.length; o++) {
      firstOf[o + 1] += firstOf[o];
    }
    int[] next = firstOf.clone();
    for (int i = 0; i < object.length; i++) {
      byObject[next[object[i]]++] = i;
    }
  }

  @Override
  public int count() {
    return labels.length;
  }

  @Override
  public int label(int i) {
    return labels[i];
  }

  @Override
  public long size(int i) {
    return size[i];
  }

  @Override
  public Box box(int i) {
    int[] b = bounds[i];
    return new Box(b[0], b[1], b[2], b[3], b[4], b[5]);
  }

  @Override
  public double[] centroid(int i) {
    double n = size[i];
    return new double[] {sum[i][0] / n, sum[i][1] / n, sum[i][2] / n};
  }

  @Override
  public Mask mask(int i) {
    return mask(i, box(i));
  }

  /**
   * @param i object
   * @param box box of the result; must hold the object
   * @return the object alone, in this box
   */
  public Mask mask(int i, Box box) {
    Mask mask = new Mask(box);
    paint(i, mask);
    return mask;
  }

  private void paint(int i, Mask mask) {
    Box box = mask.box();
    for (int k = firstOf[i]; k < firstOf[i + 1]; k++) {
      int run = byObject[k];
      int row = runs.rowOf(run);
      int offset = (runs.y(row) - box.y0()) * mask.wordsPerRow();
      long[] words = mask.plane(runs.z(row));
      BitRow.set(words, offset, runs.start(run) - box.x0(), runs.end(run) - box.x0());
    }
  }

  /**
   * @param objects any of the objects
   * @return these together, in the smallest box that holds them
   */
  public Mask together(int... objects) {
    Box box = Box.EMPTY;
    for (int i : objects) {
      box = box.union(box(i));
    }
    Mask mask = new Mask(box);
    for (int i : objects) {
      paint(i, mask);
    }
    return mask;
  }

  @Override
  public Mask union() {
    return together(IntStream.range(0, count()).toArray());
  }

  /**
   * @param x column
   * @param y row
   * @param z plane
   * @return the object at a voxel, -1 for none
   */
  public int at(int x, int y, int z) {
    int row = runs.row(y, z);
    if (row < 0) {
      return -1;
    }
    for (int i = runs.first(row); i < runs.first(row + 1); i++) {
      if (x < runs.end(i)) {
        return x >= runs.start(i) ? object[i] : -1;
      }
    }
    return -1;
  }

  /**
   * Writes the objects into an image, their numbers counted from 1.
   *
   * @param nx voxels along x
   * @param ny voxels along y
   * @param nz number of planes
   * @return object + 1 at every voxel of an object, 0 elsewhere
   */
  public LabelVolume toLabels(int nx, int ny, int nz) {
    int[][] planes = new int[nz][nx * ny];
    for (int i = 0; i < object.length; i++) {
      int row = runs.rowOf(i);
      int offset = runs.y(row) * nx;
      int[] plane = planes[runs.z(row)];
      Arrays.fill(plane, offset + runs.start(i), offset + runs.end(i), object[i] + 1);
    }
    return LabelVolume.of(nx, ny, planes);
  }

  /**
   * Counts the voxels that pairs of objects share.
   *
   * @param reference objects of one image
   * @param prediction objects of another image of the same size
   * @return all pairs that share a voxel, ordered by reference, then prediction
   */
  public static List<Overlap> overlaps(Components reference, Components prediction) {
    PairTally tally = new PairTally();
    for (int r = 0; r < reference.runs.rows(); r++) {
      int other = prediction.runs.row(reference.runs.y(r), reference.runs.z(r));
      if (other >= 0) {
        overlaps(reference, r, prediction, other, tally);
      }
    }
    return Arrays.stream(tally.pairs())
        .map(p -> new Overlap(p.reference(), p.prediction(), p.voxels()))
        .toList();
  }

  private static void overlaps(Components a, int row, Components b, int other, PairTally tally) {
    int i = a.runs.first(row);
    int j = b.runs.first(other);
    while (i < a.runs.first(row + 1) && j < b.runs.first(other + 1)) {
      int from = Math.max(a.runs.start(i), b.runs.start(j));
      int to = Math.min(a.runs.end(i), b.runs.end(j));
      if (from < to) {
        tally.add(a.object[i], b.object[j], from, to, a.runs.y(row), a.runs.z(row));
      }
      if (a.runs.end(i) < b.runs.end(j)) {
        i++;
      } else {
        j++;
      }
    }
  }
}
