package io.github.segqa.engine;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.Grid;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;

/** Makes the rows of a result. */
final class Scores {
  private Scores() {}

  static Score of(CaseView view, Spec spec, String label, Value v) {
    String name = label.equals(Score.MEAN) ? "" : name(view, Integer.parseInt(label));
    return new Score(
        view.data().id(),
        spec.kind(),
        spec.canonical(),
        label,
        name,
        v.number(),
        v.table(),
        spec.single() ? unit(spec.terms().get(0), view.grid()) : "",
        v.status(),
        v.note());
  }

  /** The same row without its value. */
  static Score undefined(Score s, String reason) {
    return new Score(
        s.caseId(),
        s.kind(),
        s.spec(),
        s.label(),
        s.labelName(),
        Double.NaN,
        null,
        s.unit(),
        Status.UNDEFINED,
        reason);
  }

  private static String name(CaseView view, int label) {
    return view.data().labelNames().getOrDefault(label, "");
  }

  /** Unit of a measure on this grid: mm, mm², mm³, voxel, or "" for pure numbers. */
  static String unit(Bound b, Grid grid) {
    return switch (b.measure().unit(b.args())) {
      case "spacing" -> grid.unit();
      case "spacing^n" -> grid.unit() + (grid.dims() == 3 ? "³" : "²");
      case "spacing^(n-1)" -> grid.unit() + (grid.dims() == 3 ? "²" : "");
      case "voxel" -> "voxel";
      default -> "";
    };
  }
}
