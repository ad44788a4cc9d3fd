package io.github.segqa.loss.structure;

import io.github.segqa.api.Args;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.Undefined;
import io.github.segqa.kernel.Halving;
import io.github.segqa.kernel.PlaneSource;
import io.github.segqa.kernel.Similarity;
import io.github.segqa.kernel.ThresholdMask;
import io.github.segqa.kernel.Window;
import io.github.segqa.shape.LogClamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Similarity of one class at its scales: their means, the product, and its derivative by p. */
final class SimilarityScales {
  /** Above it a mean of zeros and ones over at most 8 voxels is one of ones only. */
  private static final double ALL = 15.0 / 16;

  private final Args a;
  private final boolean several;
  private final List<Similarity> scales = new ArrayList<>();
  private final Similarity.Sums[] sums;
  private final double[] weight;

  SimilarityScales(SoftView view, int c, Args a) {
    this.a = a;
    this.several = a.get(Ssim.SIMILARITY).equals("ms_ssim");
    this.weight = several ? weights(view.grid()) : new double[] {1};
    Grid grid = view.grid();
    PlaneSource u = PlaneSource.of(view.probability(c));
    PlaneSource v = PlaneSource.of(view.reference(c), grid.box());
    Mask ignored = view.ignored().orElse(null);
    scales.add(scale(view, grid, u, v, ignored));
    while (scales.size() < weight.length) {
      Halving halving = new Halving(grid, view.progress());
      u = PlaneSource.of(halving.of(u));
      v = PlaneSource.of(halving.of(v));
      ignored = ignored == null ? null : halve(ignored, halving);
      grid = halving.coarse();
      scales.add(scale(view, grid, u, v, ignored));
    }
    this.sums = new Similarity.Sums[weight.length];
    for (int k = 0; k < sums.length; k++) {
      sums[k] = scales.get(k).sums();
      if (sums[k].positions() == 0) {
        throw new Undefined("no window is left at scale " + (k + 1));
      }
    }
  }

  private double mean(int k) {
    return (contrastOnly(k) ? sums[k].contrast() : sums[k].full()) / sums[k].positions();
  }

  private boolean contrastOnly(int k) {
    return k < weight.length - 1;
  }

  private static Mask halve(Mask ignored, Halving halving) {
    Field share = halving.of(PlaneSource.of(ignored, halving.fine().box()));
    return ThresholdMask.above(share, ALL, halving.coarse(), halving.progress());
  }

  private Similarity scale(SoftView view, Grid grid, PlaneSource u, PlaneSource v, Mask ignored) {
    boolean valid = a.get(Ssim.BORDER).equals("valid");
    int side = a.get(Ssim.WINDOW);
    int[] sizes = new int[3];
    for (int axis = 0; axis < 3; axis++) {
      int n = grid.size(axis);
      sizes[axis] = valid ? Math.min(side, n - 1 + n % 2) : n == 1 ? 1 : side;
    }
    Window window = Window.gaussian(sizes, a.get(Ssim.SIGMA));
    double c1 = a.get(Ssim.K1) * a.get(Ssim.K1);
    double c2 = a.get(Ssim.K2) * a.get(Ssim.K2);
    return new Similarity(
        grid,
        u,
        v,
        ignored,
        window,
        valid ? window.inside(grid) : grid.box(),
        c1,
        c2,
        view.progress());
  }

  /** The weights of the scales that fit; all as given, else those left divided by their sum. */
  private double[] weights(Grid grid) {
    double[] given = a.get(Ssim.SCALE_WEIGHTS).array();
    int[] n = {grid.nx(), grid.ny(), grid.nz()};
    int[] long1 = Arrays.stream(n).filter(k -> k > 1).toArray();
    int scales = 1;
    while (scales < given.length && fits(long1)) {
      long1 = Arrays.stream(long1).map(k -> (k + 1) / 2).toArray();
      scales++;
    }
    double[] used = Arrays.copyOf(given, scales);
    double sum = scales < given.length ? Arrays.stream(used).sum() : 1;
    return Arrays.stream(used).map(w -> w / sum).toArray();
  }

  private boolean fits(int[] sizes) {
    return sizes.length > 0
        && Arrays.stream(sizes).allMatch(n -> (n + 1) / 2 >= a.get(Ssim.WINDOW));
  }

  /** The mean similarity, or the product over the scales. */
  double value() {
    return several ? product(-1) : mean(0);
  }

  private double product(int without) {
    double product = 1;
    for (int k = 0; k < sums.length; k++) {
      product *= k == without ? 1 : LogClamp.power(mean(k), weight[k]);
    }
    return product;
  }

  /**
   * Adds weight times the terms whose mean over the kept voxels is one minus the similarity: at
   * each window's centre, scaled by the share of voxels that are centres.
   */
  void addTerms(double kept, double weight, Field out) {
    if (several) {
      throw new Undefined("ms_ssim is a product over scales; similarity=ssim has a map");
    }
    scales.get(0).addMap(weight * kept / sums[0].positions(), out);
  }

  /** Derivative of the value by p, handed back from coarse scales to finer ones. */
  Field slope() {
    Field slope = null;
    for (int k = sums.length - 1; k >= 0; k--) {
      Similarity s = scales.get(k);
      Field finer = Field.zeros(s.grid());
      if (slope != null) {
        new Halving(s.grid(), s.progress()).addAdjoint(slope, finer);
      }
      double byMean =
          several
              ? LogClamp.slopeOfPower(mean(k), weight[k], LogClamp.POWER_FLOOR) * product(k)
              : 1;
      s.addSlope(contrastOnly(k), byMean / sums[k].positions(), finer);
      slope = finer;
    }
    return slope;
  }
}
