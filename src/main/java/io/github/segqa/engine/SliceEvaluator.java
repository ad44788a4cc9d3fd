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
import io.github.segqa.result.Score;
import io.github.segqa.result.SliceScore;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import net.imglib2.parallel.Parallelization;

/** Computes metrics of classes slice by slice, each slice as a 2D image of its own. */
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
   * @param request its metrics, classes and rules hold
   * @param axis 0, 1, 2 for slices across x, y, z
   * @param centre position of the centre of each slice, x, y, z
   * @param progress where long work reports to
   * @return scores by metric, class, slice
   * @throws EvaluationException if the case is 2D, or a metric has not one number for a class
   */
  public List<SliceScore> evaluate(
      Case data, Request request, int axis, IntFunction<double[]> centre, Progress progress) {
    if (data.grid().dims() == 2) {
      throw new EvaluationException("Slices need a 3D image, but the reference is 2D.");
    }
    List<Spec> specs = Evaluator.resolver(measures, request).resolve(Kind.METRIC, metrics(request));
    specs.forEach(SliceEvaluator::checkNumber);
    CaseView given = CaseViews.of(data, request.viewOptions(), progress);
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
        progress,
        i ->
            Parallelization.runSingleThreaded(
                () ->
                    scores(view.slice(axis, i), each, specs)
                        .forEach(s -> slices.get(i).add(row(s, axis, i, centre.apply(i))))));
    return ordered(slices);
  }

  private static String metrics(Request request) {
    String list = request.list(Kind.METRIC);
    if (list.isBlank() || !request.list(Kind.LOSS).isBlank()) {
      throw new EvaluationException("Slices have metrics only: give metrics, such as dice.");
    }
    return list;
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
        .build();
  }

  private record Found(Score score, double voxel, Counts counts) {}

  private static List<Found> scores(CaseView slice, Request request, List<Spec> specs) {
    List<Found> found = new ArrayList<>();
    for (Score s : new MetricPass(slice, request).scores(specs)) {
      Counts counts = slice.of(Integer.parseInt(s.label())).counts();
      found.add(new Found(s, slice.grid().voxelVolume(), counts));
    }
    return found;
  }

  private static SliceScore row(Found f, int axis, int index, double[] at) {
    long reference = f.counts.reference();
    long prediction = f.counts.prediction();
    SliceScore.Content content = SliceScore.Content.of(reference > 0, prediction > 0);
    Score score =
        content == SliceScore.Content.NEITHER ? Scores.undefined(f.score, EMPTY) : f.score;
    return new SliceScore(
        score,
        axis,
        index,
        at[0],
        at[1],
        at[2],
        content,
        reference * f.voxel,
        prediction * f.voxel);
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
