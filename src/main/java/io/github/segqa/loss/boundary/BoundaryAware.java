package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.MapLoss;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Survey;
import java.util.List;
import java.util.Optional;
import org.scijava.plugin.Plugin;

/** Boundary-aware loss: cross-entropy of truncated distances to the boundary, in bins. */
@Plugin(type = Measure.class)
public final class BoundaryAware extends MapLoss {
  private static final String BINS = "distance_bins";
  private static final Param<Integer> TRUNCATION =
      Param.integer("truncation", 3, "Largest depth that is told apart").atLeast(1).unit("voxel");

  private static final Descriptor D =
      Descriptor.loss("boundary_aware", "Boundary-aware loss (truncated distance bins)")
          .family("boundary")
          .formula(
              "-mean(ln(sum_k b_k(p) b_k(r))), b_k = e_k - e_(k+1), e_0 = 1, e_1 = u, e_(k+1) ="
                  + " erode(e_k), e_(truncation+1) = 0")
          .source("Hayder 2017", "arXiv:1612.03129")
          .range("[0,-ln eps]")
          .extras(BINS)
          .params(TRUNCATION, INCLUDE_BACKGROUND, LogClamp.EPS)
          .gradient(GradientKind.SUBGRADIENT)
          .perfect("0")
          .namedIn(Survey.AZAD)
          .notes(
              "The paper's network predicts the bins: pass them as distance_bins (then truncation"
                  + " is not used, depths are physical in units of the smallest spacing, and the"
                  + " gradient by p is 0). Without them they come from soft erosions, which for a"
                  + " hard map count city-block depth.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected Field map(SoftView view, int c, Args a) {
    Optional<List<Field>> bins = view.extras().fields(BINS);
    Field probability =
        bins.isPresent()
            ? DistanceBins.ofTarget(view, c, bins.get())
            : new ErosionBins(view, c, a.get(TRUNCATION)).ofTarget();
    double eps = a.get(LogClamp.EPS);
    Field map = Field.zeros(view.grid());
    view.forEachBlock(
        b -> {
          double[] v = b.scratch(0);
          b.gather(probability, v);
          for (int i = 0; i < b.n(); i++) {
            v[i] = -LogClamp.clog(v[i], eps);
          }
          b.scatterAdd(map, v, 1);
        });
    return map;
  }

  @Override
  protected Field slope(SoftView view, int c, Args a) {
    if (view.extras().fields(BINS).isPresent()) {
      return Field.zeros(view.grid());
    }
    return new ErosionBins(view, c, a.get(TRUNCATION)).slope(a.get(LogClamp.EPS));
  }
}
