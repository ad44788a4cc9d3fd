package io.github.segqa.diagnostic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.engine.Request;
import io.github.segqa.figure.HeatMap;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.response.Perturbations;
import io.github.segqa.response.ResponseOptions;
import io.github.segqa.response.ResponseRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticsTest {
  private static final LoadedCase ORGANS = Plots.organs();
  private static final Request ANY = Request.of("", "");

  private static String refusal(
      String kind, LoadedCase loaded, Request request, Map<String, String> settings) {
    return assertThrows(
            EvaluationException.class, () -> Plots.draw(kind, loaded, request, settings))
        .getMessage();
  }

  @Test
  void allKindsAreThere() {
    List<String> names = Diagnostics.all(Plots.PLUGINS).stream().map(Diagnostic::name).toList();
    assertTrue(
        names.containsAll(
            List.of(
                "confusion",
                "distances",
                "distances_cumulative",
                "pr",
                "reliability",
                "response",
                "roc",
                "threshold")),
        names::toString);
    for (Diagnostic d : Diagnostics.all(Plots.PLUGINS)) {
      assertTrue(d.name().matches("[a-z][a-z_]*"), d.name());
      assertFalse(d.description().isBlank());
    }
  }

  @Test
  void labsAddTheirOwn() {
    Series volumes = Plots.series(Plots.draw("third_party_volumes", ORGANS), "reference");
    assertArrayEquals(new double[] {1, 2, 3}, volumes.x());
    assertEquals(45718.75, volumes.y()[0], "truth of the test images");
  }

  @Test
  void confusionIsTheTable() {
    HeatMap map = (HeatMap) Plots.draw("confusion", ORGANS);
    double[][] table =
        Plots.SEGQA
            .evaluate(ORGANS, Request.of("confusion_matrix", ""), Progress.NONE)
            .scores()
            .get(0)
            .table()
            .rows();
    assertArrayEquals(table, map.values());
    assertEquals(1272, map.values()[1][1], "truth of the test images");
    assertEquals(1463, map.values()[1][0] + map.values()[1][1]);
    assertEquals("1,272", map.text()[1][1]);
    assertEquals(1272 / 1463.0, map.shade()[1][1]);
    assertEquals(List.of("0 background", "1 liver", "2 spleen", "3 kidney_left"), map.rows());
  }

  @Test
  void responseIsThatOfTheService() {
    Request request = Request.of("hausdorff", "tversky(alpha=0.4,beta=0.6)");
    Map<String, String> settings = Map.of("perturbations", "shift", "grades", "2", "seed", "4");
    XyFigure plot = (XyFigure) Plots.draw("response", ORGANS, request, settings);
    List<ResponseRow> rows =
        Plots.SEGQA.response(
            ORGANS, request, new ResponseOptions(Perturbations.of("shift"), 2, 4), Progress.NONE);
    Series loss = Plots.series(plot, "loss tversky(alpha=0.4,beta=0.6)");
    double[] expected =
        rows.stream()
            .filter(r -> r.score().spec().startsWith("tversky"))
            .mapToDouble(r -> r.score().value())
            .toArray();
    assertArrayEquals(expected, loss.y());
    assertEquals(3, expected.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"roc", "pr", "reliability", "threshold"})
  void probabilitiesAreAskedFor(String kind) {
    LoadedCase labels = Plots.files("organs_reference", "organs_prediction", null);
    String reason = refusal(kind, labels, ANY, Map.of());
    assertTrue(reason.startsWith(kind + " needs a probability map"), reason);
    assertTrue(reason.contains("--probabilities") && reason.contains("macro"), reason);
  }

  @Test
  void unknownKindsAndSettingsAreExplained() {
    String kind = refusal("rock", ORGANS, ANY, Map.of());
    assertTrue(kind.contains("\"rock\"") && kind.contains("distances, "), kind);
    assertEquals(
        "reliability has no setting \"bin\". It has: bins.",
        refusal("reliability", ORGANS, ANY, Map.of("bin", "3")));
    String none = refusal("pr", ORGANS, ANY, Map.of("bins", "3"));
    assertEquals("pr has no setting \"bins\". It has none.", none);
    String bins = refusal("reliability", ORGANS, ANY, Map.of("bins", "many"));
    assertEquals("bins must be a whole number, but is \"many\".", bins);
    refusal("reliability", ORGANS, ANY, Map.of("bins", "0"));
    refusal("response", ORGANS, ANY, Map.of("perturbations", "burn"));
    refusal("roc", ORGANS, ANY, Map.of("max_fpr", "-1"));
  }

  @Test
  void measuresThatWouldBeIgnoredAreRefused() {
    String reason = refusal("roc", ORGANS, Request.of("dice", ""), Map.of());
    assertEquals("roc chooses its measures itself: leave out metrics and losses.", reason);
  }

  @Test
  void classesMustBeFewEnoughForCurves() {
    ImagePlus image = IJ.createImage("many", "8-bit black", 30, 4, 1);
    for (int i = 0; i < 27; i++) {
      image.getProcessor().set(i, 1, i + 1);
    }
    LoadedCase many = Plots.images(image, image.duplicate(), null);
    String curves = refusal("distances_cumulative", many, ANY, Map.of());
    assertTrue(curves.startsWith("There are 27 classes, but at most 8"), curves);
    assertTrue(refusal("distances", many, ANY, Map.of()).contains("at most 24"));
    assertEquals(28, ((HeatMap) Plots.draw("confusion", many)).rows().size());
  }

  @Test
  void backgroundOnlyHasNothingToPlot() {
    ImagePlus image = IJ.createImage("none", "8-bit black", 5, 4, 1);
    LoadedCase none = Plots.images(image, image.duplicate(), null);
    assertTrue(refusal("distances", none, ANY, Map.of()).contains("background only"));
  }

  @Test
  void classesWithoutCurveAreNotedWithTheReason() {
    XyFigure plot = (XyFigure) Plots.draw("roc", ORGANS, Plots.classes(1, 9), Map.of());
    assertTrue(plot.notes().get(0).startsWith("class 9: "), plot.notes().toString());
    String reason = refusal("roc", ORGANS, Plots.classes(9), Map.of());
    assertTrue(reason.startsWith("There is nothing to plot. class 9: "), reason);
  }

  @Test
  void manyPointsAreThinnedButNotMoved() {
    ThinnedCurve curve = new ThinnedCurve();
    int n = 50_000;
    for (int i = 0; i <= n; i++) {
      curve.add(1 - i / (double) n, y(i));
    }
    MeasuredClass one = new MeasuredClass(null, "liver", List.of());
    XyFigure plot = curve.addTo((XyFigure) Plots.draw("roc", ORGANS), one, "a");
    Series kept = Plots.series(plot, "liver (a)");
    assertTrue(kept.x().length < 8000, kept.x().length + " points");
    int k = 0;
    for (int i = n; i >= 0; i--) {
      double x = 1 - i / (double) n;
      if (k + 1 < kept.x().length && kept.x()[k + 1] <= x) {
        k++;
      }
      boolean near =
          near(kept, k, x, y(i)) || k + 1 < kept.x().length && near(kept, k + 1, x, y(i));
      assertTrue(near, "point " + i);
    }
    assertEquals(0, kept.x()[0]);
    assertEquals(1, kept.x()[kept.x().length - 1]);
    assertTrue(plot.notes().get(0).contains("of 50,001 points drawn"), plot.notes().toString());
  }

  private static double y(int i) {
    return 0.5 + 0.5 * Math.sin(i / 5000.0);
  }

  private static boolean near(Series s, int k, double x, double y) {
    return Math.abs(s.x()[k] - x) < ThinnedCurve.STEP && Math.abs(s.y()[k] - y) < ThinnedCurve.STEP;
  }

  @Test
  void numbersInLabelsAreShort() {
    assertEquals("0.6572", Brief.of(0.65719999));
    assertEquals("10", Brief.of(10));
    assertEquals("0.5 mm", Brief.of(0.5, "mm"));
    assertEquals("1235", Brief.of(1234.5678));
    assertEquals("NaN", Brief.of(Double.NaN));
    assertEquals("1.234E-9", Brief.of(1.2341e-9));
  }
}
