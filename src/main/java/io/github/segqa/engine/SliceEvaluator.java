package io.github.segqa.engine;

import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.Counts;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.InstanceMeasure;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.result.Position;
import io.github.segqa.result.Score;
import io.github.segqa.result.SliceScore;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import net.imglib2.parallel.Parallelization;

/**
 * Computes metrics of classes and losses slice by slice, each slice as a 2D image of its own; the
 * classes of a loss are those of the whole case.
 */
public final class SliceEvaluator {
  private static final String EMPTY = "neither image has the class in this slice";

  private final MeasureService measures;

  /**
   * @param measures what is installed
   */
  public SliceEvaluator(MeasureService measures) {
    this.measures = measures;
  }

  /**
   * @param data a 3D case
   * @param request its metrics, losses, classes and rules hold
   * @param axis 0, 1, 2 for slices across x, y, z
   * @param centre position of the centre of each slice
   * @param progress where long work reports to
   * @return scores by metric, class, slice, then by loss, slice
   * @throws EvaluationException if the case is 2D, nothing is asked for, or a metric has not one
   *     number for a class
   */
  public List<SliceScore> evaluate(
      Case data, Request request, int axis, IntFunction<Position> centre, Progress progress) {
    if (data.grid().dims() == 2) {
      throw new EvaluationException(
          "Slices need a 3D image, but the reference is 2D ("
              + data.grid().size(0)
              + " x "
              + data.grid().size(1)
              + " pixels). It is one slice: evaluate it with ./segqa evaluate, or Evaluate"
              + " Segmentation...");
    }
    Specs specs = specs(request);
    CaseView given = CaseViews.of(data, request.viewOptions(), new Quiet(progress));
    CaseView view = MaskLabels.unify(given, new ArrayList<>());
    Request each = perSlice(request, view);
    view.prediction();
    List<List<SliceScore>> slices = new ArrayList<>();
    int n = data.grid().size(axis);
    for (int i = 0; i < n; i++) {
      slices.add(new ArrayList<>());
    }
    Parallel.forEach(
        n,
        progress.named("Measuring slices"),
        i ->
            Parallelization.runSingleThreaded(
                () ->
                    scores(CaseViews.slice(view, axis, i), each, specs)
                        .forEach(s -> slices.get(i).add(row(s, axis, i, centre.apply(i))))));
    return ordered(slices);
  }

  private record Specs(List<Spec> metrics, List<Spec> losses) {}

  private Specs specs(Request request) {
    Resolver resolver = Evaluator.resolver(measures, request);
    Specs specs =
        new Specs(
            resolver.resolve(Kind.METRIC, request.list(Kind.METRIC)),
            resolver.resolve(Kind.LOSS, request.list(Kind.LOSS)));
    if (specs.metrics.isEmpty() && specs.losses.isEmpty()) {
      throw new EvaluationException("Nothing is asked of the slices: give metrics, such as dice.");
    }
    specs.metrics.forEach(SliceEvaluator::checkNumber);
    return specs;
  }

  private static void checkNumber(Spec spec) {
    for (Bound b : spec.terms()) {
      Measure m = b.measure();
      if (!(m instanceof ClassMeasure || m instanceof InstanceMeasure)) {
        throw new EvaluationException(
            m.descriptor().id()
                + " has not one number for each class, so it cannot be computed slice by slice;"
                + " try dice, nsd or hausdorff_percentile.");
      }
    }
  }

  /** The classes of the whole image are looked for in every slice. */
  private static Request perSlice(Request request, CaseView view) {
    int[] labels = new MetricPass(view, request).labels();
    if (labels.length == 0) {
      throw new EvaluationException("Both images are background only: there is no class to score.");
    }
    return Request.builder()
        .classes(Arrays.stream(labels).boxed().toList())
        .average(Request.Average.NONE)
        .componentConnectivity(request.componentConnectivity())
        .maxOperations(request.maxOperations())
        .build();
  }

  /** A score and how many voxels of its classes the images have. */
  private record Found(Score score, double voxel, long reference, long prediction) {}

  private static List<Found> scores(CaseView slice, Request request, Specs specs) {
    double voxel = slice.grid().voxelVolume();
    List<Found> found = new ArrayList<>();
    for (Score s : new MetricPass(slice, request).scores(specs.metrics)) {
      Counts counts = slice.of(Integer.parseInt(s.label())).counts();
      found.add(new Found(s, voxel, counts.reference(), counts.prediction()));
    }
    if (!specs.losses.isEmpty()) {
      List<Counts> all = request.classes().stream().map(c -> slice.of(c).counts()).toList();
      long reference = all.stream().mapToLong(Counts::reference).sum();
      long prediction = all.stream().mapToLong(Counts::prediction).sum();
      new LossPass(slice, request)
          .scores(specs.losses)
          .forEach(s -> found.add(new Found(s, voxel, reference, prediction)));
    }
    return found;
  }

  private static SliceScore row(Found f, int axis, int index, Position at) {
    SliceScore.Content content = SliceScore.Content.of(f.reference > 0, f.prediction > 0);
    boolean empty = content == SliceScore.Content.NEITHER && f.score.kind() == Kind.METRIC;
    Score score = empty ? Scores.undefined(f.score, EMPTY) : f.score;
    return new SliceScore(
        score, axis, index, at, content, f.reference * f.voxel, f.prediction * f.voxel);
  }

  /** Passes on that the user asked to stop; what a slice does is not told. */
  private record Quiet(Progress progress) implements Progress {
    @Override
    public void update(String task, double fraction) {}

    @Override
    public boolean cancelled() {
      return progress.cancelled();
    }
  }

  /** By metric and class as in a slice, then by slice. */
  private static List<SliceScore> ordered(List<List<SliceScore>> slices) {
    List<SliceScore> all = new ArrayList<>();
    for (int k = 0; k < slices.get(0).size(); k++) {
      int column = k;
      slices.forEach(s -> all.add(s.get(column)));
    }
    return all;
  }
}
