package io.github.segqa.loss.structure;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.Extremes;
import io.github.segqa.kernel.PlaneSource;
import io.github.segqa.kernel.StandardizedDifference;
import io.github.segqa.kernel.ThresholdMask;
import io.github.segqa.kernel.Window;
import io.github.segqa.loss.MapLoss;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Survey;
import org.scijava.plugin.Plugin;

/**
 * Structural similarity loss: cross-entropy where local structure differs, weighted by how much.
 */
@Plugin(type = Measure.class)
public final class StructuralSimilarity extends MapLoss {
  private static final double NOTHING = 1e-12;
  private static final Param<Integer> WINDOW = Ssim.WINDOW.withDefault(3);
  private static final Param<Double> C4 =
      Param.number("c4", 0.01, "Stabilises the standardised values").atLeast(0);
  private static final Param<Double> BETA =
      Param.number("beta", 0.1, "Differences up to this share of the largest are left out")
          .atLeast(0)
          .atMost(1);
  private static final Param<Boolean> WEIGHT_GRADIENT =
      Param.flag("weight_gradient", false, "Whether the gradient sees that the weights change");
  private static final Param<Boolean> BACKGROUND = INCLUDE_BACKGROUND.withDefault(true);

  private static final Descriptor D =
      Descriptor.loss("structural_similarity", "Correlation-maximised structural similarity loss")
          .family("pixel")
          .formula(
              "sum(e f b) / max(1, sum f), b cross-entropy of c against the rest, e = |st(r) -"
                  + " st(p)|, f = [e > beta max e], st(u) = (u - mean + c4) / (deviation + c4)")
          .source("Zhao 2019", "arXiv:1910.08711")
          .range("[0,inf)")
          .params(WINDOW, Ssim.SIGMA, C4, BETA, WEIGHT_GRADIENT, BACKGROUND, LogClamp.EPS)
          .gradient(GradientKind.FROZEN)
          .perfect("0")
          .namedIn(Survey.JADON, Survey.MA)
          .notes(
              "Window size, sigma, windows cut off at the edge of the image, and weights that the"
                  + " gradient holds constant are ours; weight_gradient=true differentiates e too."
                  + " Of a single probability map the foreground alone is compared. Not to be"
                  + " confused with ssim.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected int[] members(SoftView view, Args a) {
    return view.binary() ? new int[] {1} : super.members(view, a);
  }

  private static StandardizedDifference difference(SoftView view, int c, Args a) {
    int side = a.get(WINDOW);
    int[] sizes = {side, side, view.grid().dims() == 3 ? side : 1};
    return new StandardizedDifference(
        view.grid(),
        PlaneSource.of(view.probability(c)),
        PlaneSource.of(view.reference(c), view.grid().box()),
        view.ignored().orElse(null),
        Window.gaussian(sizes, a.get(Ssim.SIGMA)),
        a.get(C4),
        view.progress());
  }

  /**
   * The differences of one class.
   *
   * @param e at every voxel
   * @param least those up to it are left out
   * @param share 1 over the number of the others
   */
  private record Differences(Field e, double least, double share) {
    static Differences of(SoftView view, int c, Args a) {
      Field e = difference(view, c, a).map();
      double least = Math.max(a.get(BETA) * Extremes.of(e, view.progress()).highest(), NOTHING);
      double n = ThresholdMask.above(e, least, view.grid(), view.progress()).count();
      return new Differences(e, least, 1 / Math.max(1, n));
    }

    /** e where it counts, else 0. */
    void gather(Block b, double[] to) {
      b.gather(e, to);
      for (int i = 0; i < b.n(); i++) {
        to[i] = to[i] > least ? to[i] : 0;
      }
    }
  }

  /** What a voxel gives: e (0 if it is left out), q the probability of what is true, r. */
  private interface Term {
    double of(double e, double q, double r);
  }

  private static Field terms(SoftView view, int c, Differences d, double factor, Term term) {
    Field out = Field.zeros(view.grid());
    view.forEachBlock(
        b -> {
          double[] v = b.scratch(0);
          d.gather(b, v);
          double[] p = b.p(c);
          double[] r = b.r(c);
          for (int i = 0; i < b.n(); i++) {
            v[i] = term.of(v[i], r[i] > 0 ? p[i] : 1 - p[i], r[i]);
          }
          b.scatterAdd(out, v, factor * d.share);
        });
    return out;
  }

  @Override
  protected Field map(SoftView view, int c, Args a) {
    double eps = a.get(LogClamp.EPS);
    Differences d = Differences.of(view, c, a);
    return terms(view, c, d, view.kept(), (e, q, r) -> -e * LogClamp.clog(q, eps));
  }

  @Override
  protected Field slope(SoftView view, int c, Args a) {
    double eps = a.get(LogClamp.EPS);
    Differences d = Differences.of(view, c, a);
    Field slope = terms(view, c, d, 1, (e, q, r) -> e * LogClamp.slopeOfClog(q, eps) * (1 - 2 * r));
    if (a.get(WEIGHT_GRADIENT)) {
      Field weight = terms(view, c, d, 1, (e, q, r) -> e > 0 ? -LogClamp.clog(q, eps) : 0);
      difference(view, c, a).addSlope(weight, slope);
    }
    return slope;
  }
}
