package io.github.segqa.metric.probability;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.metric.probability.ScoreBlock.Rows;
import java.util.function.Consumer;

/** Passes over the voxels of a class that are not ignored, with probability and reference. */
public final class ScoreScan {
  private static final int BLOCK = 1 << 12;
  private static final int STRIP = 1 << 18;

  private final ClassView view;
  private final Field probability;
  private final Mask reference;
  private final Mask ignored;
  private final int rowsPerBlock;
  private final int rowsPerStrip;
  private final int stripsPerPlane;

  private ScoreScan(ClassView view) {
    this.view = view;
    this.probability =
        view.probability()
            .orElseThrow(
                () ->
                    new EvaluationException(
                        "There is no probability map for class "
                            + view.label()
                            + ". Give one foreground map, or one map a class (the first is"
                            + " background)."));
    this.reference = view.reference();
    this.ignored = view.parent().ignored().orElse(null);
    Grid g = view.grid();
    this.rowsPerBlock = Math.max(1, BLOCK / g.nx());
    this.rowsPerStrip = Math.max(1, STRIP / g.nx());
    this.stripsPerPlane = (g.ny() + rowsPerStrip - 1) / rowsPerStrip;
  }

  /** Computes sums of one block. */
  public interface Term {
    /**
     * @param block decoded voxels
     * @param sums the term adds to them
     */
    void add(ScoreBlock block, double[] sums);
  }

  /**
   * Sums over all voxels that are not ignored. Strips of rows are summed one by one and combined in
   * their order, so the result is the same for any number of threads.
   *
   * @param view a class with probabilities
   * @param size how many sums
   * @param term adds the voxels of one block
   * @return the sums
   */
  public static double[] sum(ClassView view, int size, Term term) {
    ScoreScan scan = new ScoreScan(view);
    double[][] strips = new double[scan.strips()][size];
    Parallel.forEach(
        strips.length,
        view.progress(),
        scan::block,
        (block, s) -> scan.strip(s, block, b -> term.add(b, strips[s])));
    double[] total = new double[size];
    for (double[] strip : strips) {
      for (int i = 0; i < size; i++) {
        total[i] += strip[i];
      }
    }
    return total;
  }

  /**
   * Visits all voxels that are not ignored in raster order, on the calling thread.
   *
   * @param view a class with probabilities
   * @param work gets block after block; a block must not be used after the call
   */
  public static void inOrder(ClassView view, Consumer<ScoreBlock> work) {
    ScoreScan scan = new ScoreScan(view);
    ScoreBlock block = scan.block();
    for (int s = 0; s < scan.strips(); s++) {
      view.progress().check();
      scan.strip(s, block, work);
    }
  }

  private int strips() {
    return Math.multiplyExact(view.grid().nz(), stripsPerPlane);
  }

  private ScoreBlock block() {
    return new ScoreBlock(view.grid().nx(), Math.min(rowsPerBlock, view.grid().ny()));
  }

  private void strip(int strip, ScoreBlock block, Consumer<ScoreBlock> work) {
    int z = strip / stripsPerPlane;
    int first = strip % stripsPerPlane * rowsPerStrip;
    int end = Math.min(view.grid().ny(), first + rowsPerStrip);
    for (int y = first; y < end; y += rowsPerBlock) {
      block.load(probability, reference, ignored, new Rows(z, y, Math.min(end, y + rowsPerBlock)));
      work.accept(block);
    }
  }
}
