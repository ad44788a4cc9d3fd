package io.github.segqa.report;

import io.github.segqa.result.Score;
import java.util.List;
import java.util.Locale;

/** The columns in which files and tables show scores, in full precision. */
final class ScoreColumns {
  static final List<String> NAMES =
      List.of("case", "kind", "spec", "class", "class_name", "value", "unit", "status", "note");

  private ScoreColumns() {}

  /** One text a column. */
  static List<String> of(Score s) {
    return List.of(
        s.caseId(),
        s.kind().text(),
        s.spec(),
        s.label(),
        s.labelName(),
        s.table() == null ? Numbers.full(s.value()) : TableText.line(s.table(), Numbers::full),
        s.unit(),
        s.status().name().toLowerCase(Locale.ROOT),
        s.note());
  }
}
