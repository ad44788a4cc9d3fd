package io.github.segqa.diagnostic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.figure.Panels;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.response.ResponseRow;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseFigureTest {
  private static ResponseRow row(
      String fault, int grade, Kind kind, String spec, String label, double value, String unit) {
    String name = label.equals("2") ? "liver" : "";
    return new ResponseRow(
        fault, grade, new Score("case", kind, spec, label, name, value, null, unit, Status.OK, ""));
  }

  private static List<ResponseRow> rows(String... faults) {
    List<ResponseRow> rows = new ArrayList<>();
    for (String fault : faults) {
      for (int g = 0; g < 3; g++) {
        rows.add(row(fault, g, Kind.METRIC, "dice", "2", 9, ""));
        rows.add(row(fault, g, Kind.METRIC, "dice", Score.MEAN, 1 - g / 10.0, ""));
        rows.add(row(fault, g, Kind.METRIC, "hausdorff", "2", g * 2.5, "mm"));
        rows.add(row(fault, g, Kind.LOSS, "dice", Score.MEAN, g == 1 ? Double.NaN : g, ""));
      }
    }
    return rows;
  }

  private static Series series(XyFigure plot, String name) {
    return plot.series().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void curvesAreTheRows() {
    XyFigure plot = assertInstanceOf(XyFigure.class, ResponseFigure.of("case", rows("erode")));
    assertEquals("Response of case: erode", plot.title());
    assertEquals(3, plot.series().size());
    Series dice = series(plot, "dice");
    assertArrayEquals(new double[] {0, 1, 2}, dice.x());
    assertArrayEquals(new double[] {1, 0.9, 0.8}, dice.y(), "the mean, not the class");
    assertArrayEquals(new double[] {0, Double.NaN, 2}, series(plot, "loss dice").y());
  }

  @Test
  void classesWithoutMeanAndUnitsAreNamed() {
    XyFigure plot = (XyFigure) ResponseFigure.of("case", rows("erode"));
    Series hausdorff = series(plot, "hausdorff of liver (mm)");
    assertTrue(hausdorff.right());
    assertArrayEquals(new double[] {0, 2.5, 5}, hausdorff.y());
    assertEquals("mm", plot.right().orElseThrow().unit());
  }

  @Test
  void onlyDistancesNeedOneAxis() {
    List<ResponseRow> distances =
        rows("erode").stream().filter(r -> r.score().unit().equals("mm")).toList();
    XyFigure plot = (XyFigure) ResponseFigure.of("case", distances);
    assertTrue(plot.right().isEmpty());
    assertEquals("mm", plot.y().unit());
  }

  @Test
  void eachPerturbationHasItsPanel() {
    Panels panels =
        assertInstanceOf(Panels.class, ResponseFigure.of("case", rows("erode", "broken_tube")));
    assertEquals("Response of case", panels.title());
    assertEquals(
        List.of("erode", "broken tube"), panels.panels().stream().map(XyFigure::title).toList());
    assertTrue(panels.sameSeries());
    assertEquals(panels.panels().get(0).y(), panels.panels().get(1).y(), "one scale for all");
    assertEquals(panels.panels().get(0).right(), panels.panels().get(1).right());
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    List<ResponseRow> units =
        List.of(
            row("erode", 0, Kind.METRIC, "hausdorff", Score.MEAN, 1, "mm"),
            row("erode", 0, Kind.METRIC, "volume_ref", Score.MEAN, 1, "mm³"));
    EvaluationException e =
        assertThrows(EvaluationException.class, () -> ResponseFigure.of("case", units));
    assertTrue(e.getMessage().contains("mm and mm³"), e.getMessage());
    List<ResponseRow> none =
        List.of(row("erode", 0, Kind.METRIC, "dice", Score.MEAN, Double.NaN, ""));
    assertThrows(EvaluationException.class, () -> ResponseFigure.of("case", none));
  }
}
