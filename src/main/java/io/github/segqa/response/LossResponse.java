package io.github.segqa.response;

import io.github.segqa.api.Case;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.engine.Evaluator;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.engine.Request;
import io.github.segqa.kernel.LabelScan;
import io.github.segqa.kernel.MaskPacker;
import io.github.segqa.result.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures a prediction while it gets worse by degrees, so that one sees which loss or metric
 * notices which fault. The same seed gives the same values.
 */
public final class LossResponse {
  private final Evaluator evaluator;

  /**
   * @param measures what is installed
   */
  public LossResponse(MeasureService measures) {
    this.evaluator = new Evaluator(measures);
  }

  /**
   * @param data the case; without predicted labels the reference itself is made worse
   * @param request what is computed of each grade
   * @param options which faults are made
   * @param progress asked for cancellation, and told of long work
   * @return for each perturbation all scores of grade 0, then 1 and so on
   * @throws EvaluationException if the request does not fit the case, or only probabilities are
   *     given
   */
  public List<ResponseRow> rows(
      Case data, Request request, ResponseOptions options, Progress progress) {
    Case base = base(data, request.viewOptions().ignoreLabel());
    List<Score> unperturbed = evaluator.evaluate(base, request, progress).scores();
    List<ResponseRow> rows = new ArrayList<>();
    for (Perturbation p : options.perturbations()) {
      unperturbed.forEach(s -> rows.add(new ResponseRow(p.name(), 0, s)));
      for (int g = 1; g <= options.grades(); g++) {
        progress.check();
        Case worse =
            p.apply(base, request.viewOptions(), new Grade(g, options.grades(), options.seed()));
        for (Score s : evaluator.evaluate(worse, request, progress).scores()) {
          rows.add(new ResponseRow(p.name(), g, s));
        }
      }
    }
    return rows;
  }

  private static Case base(Case data, Integer ignored) {
    if (data.prediction() == null && data.hasProbabilities()) {
      throw new EvaluationException(
          "Faults are made in predicted labels, but only probabilities are given. Give a label"
              + " image as prediction, or the reference alone.");
    }
    LabelVolume labels = data.prediction() == null ? data.reference() : data.prediction();
    return Predictions.with(data, ignored == null ? labels : without(ignored, labels, data), null);
  }

  /** The labels, with background in place of one of them. */
  private static LabelVolume without(int ignored, LabelVolume labels, Case data) {
    Map<Integer, Mask> objects = new TreeMap<>();
    for (int label : LabelScan.of(labels, labels, Progress.NONE).contingency().referenceLabels()) {
      if (label != 0 && label != ignored) {
        objects.put(label, MaskPacker.pack(labels, label, data.grid().box(), Progress.NONE));
      }
    }
    return Painter.paint(labels, objects);
  }
}
