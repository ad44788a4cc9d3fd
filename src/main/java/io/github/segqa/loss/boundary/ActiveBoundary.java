package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Precision;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.kernel.BoundaryPull;
import io.github.segqa.kernel.DistanceTransform;
import io.github.segqa.kernel.LabelEdges;
import io.github.segqa.kernel.Morphology;
import io.github.segqa.kernel.NeighbourDivergence;
import io.github.segqa.kernel.ThresholdLadder;
import io.github.segqa.kernel.ThresholdMask;
import io.github.segqa.loss.MapLoss;
import io.github.segqa.shape.GridLoss;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Survey;
import io.github.segqa.view.Contours;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scijava.plugin.Plugin;

/** Active boundary loss: predicted boundary voxels are pulled towards the reference boundary. */
@Plugin(type = Measure.class)
public final class ActiveBoundary implements LossMeasure, Gradient, VoxelMap {
  private static final double FIRST_THRESHOLD = 1e-5;
  private static final double STEP = 1.2;

  private static final Param<Double> MAX_RATIO =
      Param.number("max_ratio", 0.01, "Largest share of voxels that make the predicted boundary")
          .atLeast(0)
          .atMost(1);
  private static final Param<Double> LABEL_SMOOTHING =
      Param.number("label_smoothing", 0.2, "Share of the target that all neighbours get")
          .atLeast(0)
          .atMost(1);
  private static final Param<Double> MAX_DISTANCE =
      Param.number("max_distance", 20, "Distance from which voxels count fully")
          .above(0)
          .unit("spacing");
  private static final Param<Double> DISTANCE_OFFSET =
      Param.number("distance_offset", 0, "Taken off distances, in units of the smallest spacing")
          .atLeast(0);

  private static final Descriptor D =
      Descriptor.loss("active_boundary", "Active boundary loss")
          .family("boundary")
          .formula(
              "mean over predicted boundary voxels of min(dist, max_distance) / max_distance times"
                  + " the cross-entropy of the divergences to the neighbours, target: the neighbour"
                  + " nearest to the reference boundary")
          .source("Wang 2022", "arXiv:2102.02696")
          .range("[0,inf)")
          .usesSpacing()
          .params(MAX_RATIO, LABEL_SMOOTHING, MAX_DISTANCE, DISTANCE_OFFSET, LogClamp.EPS)
          .gradient(GradientKind.FROZEN)
          .perfect("not 0")
          .namedIn(Survey.AZAD)
          .notes(
              "distance_offset=1 is the authors' code, 0 the paper. 3D and the rule that the"
                  + " threshold is never raised until no boundary is left are ours. The gradient"
                  + " holds all but the voxel's own probabilities constant. 0 if the reference has"
                  + " one label only.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(SoftView view, Args a) {
    double[] sums = pull(view, a).map(BoundaryPull::sums).orElse(new double[2]);
    return sums[1] == 0 ? 0 : sums[0] / sums[1];
  }

  @Override
  public void gradient(SoftView view, Args a, double weight, List<Field> out) {
    Optional<BoundaryPull> pull = pull(view, a);
    double n = pull.map(p -> p.sums()[1]).orElse(0.0);
    if (n > 0) {
      List<Field> slopes = pull.orElseThrow().slopes(1 / n);
      for (int c = 0; c < slopes.size(); c++) {
        GridLoss.addSlope(view, c, slopes.get(c), weight, out);
      }
    }
  }

  @Override
  public void contribution(SoftView view, Args a, double weight, Field out) {
    Optional<BoundaryPull> pull = pull(view, a);
    double n = pull.map(p -> p.sums()[1]).orElse(0.0);
    if (n > 0) {
      MapLoss.addTerms(view, pull.orElseThrow().terms(), weight * view.kept() / n, out);
    }
  }

  /** The pull of the predicted boundary; none if the reference has no boundary. */
  private static Optional<BoundaryPull> pull(SoftView view, Args a) {
    Mask reference = LabelEdges.forward(view.labels(), view.grid(), view.progress());
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    List<Field> p = IntStream.range(0, view.classes()).mapToObj(view::probability).toList();
    double eps = a.get(LogClamp.EPS);
    Field distance =
        new DistanceTransform(view.grid(), Precision.of(view.grid()), view.progress())
            .to(reference);
    BoundaryPull.Target target =
        new BoundaryPull.Target(
            predicted(view, p, eps, a.get(MAX_RATIO)),
            distance,
            a.get(DISTANCE_OFFSET) * view.grid().minSpacing(),
            a.get(MAX_DISTANCE),
            a.get(LABEL_SMOOTHING));
    return Optional.of(new BoundaryPull(view.grid(), p, eps, target, view.progress()));
  }

  private static Mask predicted(SoftView view, List<Field> p, double eps, double ratio) {
    Field divergence = NeighbourDivergence.of(p, eps, view.grid(), view.progress());
    double threshold =
        ThresholdLadder.find(divergence, FIRST_THRESHOLD, STEP, ratio, view.progress());
    Mask line = ThresholdMask.above(divergence, threshold, view.grid(), view.progress());
    return Contours.kept(view, new Morphology(view.grid(), Connectivity.FULL).dilate(line, 1));
  }
}
