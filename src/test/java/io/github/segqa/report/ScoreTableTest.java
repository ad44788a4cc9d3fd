package io.github.segqa.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.measure.ResultsTable;
import io.github.segqa.api.Kind;
import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTableTest {
  private static ResultsTable table(double... values) {
    List<Score> scores = new java.util.ArrayList<>();
    for (double v : values) {
      Status status = Double.isNaN(v) ? Status.UNDEFINED : Status.OK;
      scores.add(new Score("c", Kind.METRIC, "dice", "1", "liver", v, null, "", status, "why"));
    }
    return ScoreTable.of(List.of(new CaseResult("c", scores, Map.of(), List.of(), Map.of())));
  }

  @Test
  void valuesAreExact() {
    double[] values = {2.0 / 3, 1e-300, Double.POSITIVE_INFINITY, 12};
    ResultsTable t = table(values);
    for (int i = 0; i < values.length; i++) {
      assertEquals(values[i], t.getValue("value", i));
    }
  }

  @Test
  void whatHasNoValueSaysWhy() {
    ResultsTable t = table(Double.NaN);
    assertTrue(Double.isNaN(t.getValue("value", 0)));
    assertEquals("NaN", t.getStringValue("value", 0));
    assertEquals("undefined", t.getStringValue("status", 0));
    assertEquals("why", t.getStringValue("note", 0));
    assertEquals("liver", t.getStringValue("class_name", 0));
  }
}
