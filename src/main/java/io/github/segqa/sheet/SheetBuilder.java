package io.github.segqa.sheet;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.Progress;
import io.github.segqa.engine.Request;
import io.github.segqa.io.Geometry;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.report.ScoreGrid;
import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import io.github.segqa.service.SegQAService;
import io.github.segqa.service.Versions;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a sheet together: scores, findings, the worst slices, plots. */
public final class SheetBuilder {
  private final SegQAService segqa;

  /**
   * @param segqa computes
   */
  public SheetBuilder(SegQAService segqa) {
    this.segqa = segqa;
  }

  /**
   * @param loaded the case
   * @param request what stands in the table
   * @param progress where long work reports to
   * @return the sheet
   * @throws io.github.segqa.api.EvaluationException if the request does not fit the case
   */
  public CaseSheet build(LoadedCase loaded, Request request, Progress progress) {
    CaseResult result = segqa.evaluate(loaded, request, progress);
    CaseView view = segqa.view(loaded, request, progress);
    Geometry geometry = loaded.inputs().get("reference").geometry();
    int[] labels = labels(result);
    return new CaseSheet(
        "QA sheet of " + result.caseId(),
        loaded.lines(),
        result.warnings(),
        ScoreGrid.of(result.scores()),
        WorstSlices.of(view, labels, geometry, progress),
        new SheetFigures(segqa, loaded, request, view).all(progress),
        footer(request));
  }

  /** The classes that have scores. */
  private static int[] labels(CaseResult result) {
    return result.scores().stream()
        .map(Score::label)
        .filter(l -> l.matches("\\d+"))
        .mapToInt(Integer::parseInt)
        .distinct()
        .toArray();
  }

  private static String footer(Request request) {
    return text(Versions.all(), " ") + "; " + text(request.canonical(), " = ");
  }

  private static String text(Map<String, ?> values, String between) {
    return values.entrySet().stream()
        .filter(e -> !String.valueOf(e.getValue()).isEmpty())
        .map(e -> e.getKey() + between + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
