package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.api.Undefined;
import io.github.segqa.metric.probability.SortedScores;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Calibration error with the observed frequency estimated by a Dirichlet kernel. */
@Plugin(type = Measure.class)
public final class EceKde implements ClassMeasure {
  private static final Param<Double> BANDWIDTH =
      Param.number("bandwidth", 0.5, "Width of the kernel").above(0);
  private static final int LIMIT = 20000;
  private static final Descriptor D =
      Descriptor.metric("ece_kde", "Kernel-density ECE")
          .family("calibration")
          .formula(
              "mean_j || sum_(i != j) k(P_j; P_i) Y_i / sum_(i != j) k(P_j; P_i) - P_j ||, k ="
                  + " Dirichlet density with alpha = P_i / bandwidth + 1")
          .source("Popordanoska et al. 2022", "arXiv:2210.07810")
          .range("[0,sqrt 2]")
          .direction(Direction.LOWER)
          .params(BANDWIDTH)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED)
          .notes(
              "Two classes (1-p, p). Exact: voxels of equal probability are handled together, so"
                  + " images of any size are possible as long as they have at most 20000 distinct"
                  + " probabilities.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(ClassView view, Args args) {
    SortedScores scores = SortedScores.of(view);
    int distinct = ScoreGroups.count(scores);
    if (distinct > LIMIT) {
      throw new Undefined(
          "the cost grows with the square of the number of distinct probabilities, of which there"
              + " may be "
              + LIMIT
              + " but are "
              + distinct
              + "; round the map to 3 decimals, or crop");
    }
    ScoreGroups groups = ScoreGroups.of(scores, distinct);
    double error = new DirichletKernel(groups, args.get(BANDWIDTH)).meanError(view.progress());
    if (Double.isNaN(error)) {
      throw new Undefined("a voxel is out of reach of all others; take a larger bandwidth");
    }
    return error;
  }
}
