package io.github.segqa.sheet;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Progress;
import io.github.segqa.diagnostic.DiagnosticCase;
import io.github.segqa.diagnostic.DistancesPlot;
import io.github.segqa.diagnostic.SliceFigure;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.engine.Request;
import io.github.segqa.figure.Figure;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.result.Score;
import io.github.segqa.result.SliceScore;
import io.github.segqa.service.SegQAService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plots of a sheet: Dice by slice and surface distances, each of the class that is worst. */
final class SheetFigures {
  private static final int Z = 2;

  private final SegQAService segqa;
  private final LoadedCase loaded;
  private final Request request;
  private final List<Score> scores;
  private final CaseView view;

  SheetFigures(SegQAService segqa, LoadedCase loaded, Request request, CaseView view) {
    this.segqa = segqa;
    this.loaded = loaded;
    this.request = request;
    this.view = view;
    this.scores =
        segqa.measure(view, request.measuring("dice hausdorff_percentile", "")).stream()
            .filter(s -> !s.label().equals(Score.MEAN) && Double.isFinite(s.value()))
            .filter(s -> occurs(Integer.parseInt(s.label())))
            .toList();
  }

  private boolean occurs(int label) {
    Contingency table = view.contingency();
    return table.referenceSize(label) + table.predictionSize(label) > 0;
  }

  /** The plots; without those that cannot be drawn of this case. */
  List<Figure> all(Progress progress) {
    progress.check();
    List<Figure> figures = new ArrayList<>();
    if (view.grid().dims() == 3) {
      worst("dice", Comparator.reverseOrder())
          .map(r -> slices(r, progress))
          .ifPresent(figures::add);
    }
    progress.check();
    worst("hausdorff_percentile", Comparator.naturalOrder())
        .map(r -> distances(r, progress))
        .ifPresent(figures::add);
    progress.check();
    return figures;
  }

  /** The request for the class with the highest value in this order, the first of several. */
  private Optional<Request> worst(String metric, Comparator<Double> order) {
    return scores.stream()
        .filter(s -> s.spec().startsWith(metric))
        .reduce((a, b) -> order.compare(b.value(), a.value()) > 0 ? b : a)
        .map(s -> request.ofClasses(List.of(Integer.parseInt(s.label()))));
  }

  private Figure slices(Request one, Progress progress) {
    List<SliceScore> rows = segqa.slices(loaded, one.measuring("dice", ""), Z, progress);
    MeasureService measures = segqa.context().service(MeasureService.class);
    return SliceFigure.together(new SliceFigure(measures, view.grid().unit()).plots(rows));
  }

  private Figure distances(Request one, Progress progress) {
    return new DistancesPlot()
        .figure(new DiagnosticCase(segqa, loaded, one.measuring("", ""), Map.of(), progress));
  }
}
