package io.github.segqa.diagnostic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.engine.Request;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.result.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProbabilityPlotsTest {
  private static final LoadedCase ORGANS = Plots.organs();
  private static final LoadedCase LESIONS = Plots.lesions();
  private static final Request ANY = Request.of("", "");

  private static double[] column(double[][] rows, int c) {
    return Arrays.stream(rows).mapToDouble(r -> r[c]).toArray();
  }

  private static double[] from0(double[] values) {
    double[] all = new double[values.length + 1];
    System.arraycopy(values, 0, all, 1, values.length);
    return all;
  }

  private static Request threshold(double t) {
    return Request.builder().threshold(t).build();
  }

  @Test
  void rocHasThePointsOfTheTableAndTheArea() {
    Figure plot = Plots.draw("roc", ORGANS);
    List<Score> tables = Plots.scores(ORGANS, ANY, "roc_curve");
    List<Score> areas = Plots.scores(ORGANS, ANY, "auroc");
    for (int c = 0; c < 3; c++) {
      Series curve = Plots.series(plot, areas.get(c).labelName());
      double[][] rows = tables.get(c).table().rows();
      assertArrayEquals(from0(column(rows, 1)), curve.x());
      assertArrayEquals(from0(column(rows, 2)), curve.y());
      assertTrue(curve.name().contains("AUC " + Brief.of(areas.get(c).value())), curve.name());
    }
  }

  @Test
  void areaBelowTheRocIsAuroc() {
    Series roc = Plots.series(Plots.draw("roc", LESIONS), "class 1");
    double area = 0;
    for (int i = 1; i < roc.x().length; i++) {
      area += (roc.x()[i] - roc.x()[i - 1]) * (roc.y()[i] + roc.y()[i - 1]) / 2;
    }
    assertEquals(Plots.score(LESIONS, ANY, "auroc"), area, 1e-12);
  }

  @Test
  void dotsStandAtTheThreshold() {
    for (double t : new double[] {0.3, 0.5, 0.96}) {
      Request request = threshold(t);
      Series roc = Plots.series(Plots.draw("roc", LESIONS, request, Map.of()), "at threshold");
      assertEquals("at threshold " + t, roc.name());
      assertEquals(Plots.score(LESIONS, request, "fpr"), roc.x()[0], 1e-15);
      assertEquals(Plots.score(LESIONS, request, "sensitivity"), roc.y()[0], 1e-15);
      Series pr = Plots.series(Plots.draw("pr", LESIONS, request, Map.of()), "at threshold");
      assertEquals(Plots.score(LESIONS, request, "sensitivity"), pr.x()[0], 1e-15);
      assertEquals(Plots.score(LESIONS, request, "precision"), pr.y()[0], 1e-15);
    }
  }

  @Test
  void stepsBelowThePrecisionRecallCurveAreAveragePrecision() {
    Series pr = Plots.series(Plots.draw("pr", LESIONS), "class 1");
    double[][] rows = Plots.scores(LESIONS, ANY, "pr_curve").get(0).table().rows();
    assertArrayEquals(column(rows, 1), pr.x());
    assertArrayEquals(column(rows, 2), pr.y());
    double area = 0;
    for (int i = 0; i < pr.x().length; i++) {
      area += (pr.x()[i] - (i == 0 ? 0 : pr.x()[i - 1])) * pr.y()[i];
    }
    double expected = Plots.score(LESIONS, ANY, "average_precision");
    assertEquals(expected, area, 1e-12);
    assertTrue(pr.name().contains(Brief.of(expected)), pr.name());
    Series chance = Plots.series(Plots.draw("pr", LESIONS), "chance");
    assertEquals(Plots.score(LESIONS, ANY, "prevalence"), chance.y()[0], 1e-15);
  }

  /** Every so many points the labels are decided anew and Dice is computed of them. */
  @Test
  void sweepIsDiceOfLabelsAtEachThreshold() {
    Series sweep = Plots.series(Plots.draw("threshold", LESIONS), "class 1");
    for (int i = sweep.x().length - 1; i > 0; i -= 29) {
      double t = sweep.x()[i];
      assertEquals(Plots.score(LESIONS, threshold(t), "dice"), sweep.y()[i], 1e-15, "t = " + t);
    }
    assertEquals(0, sweep.x()[0]);
    assertEquals(1, sweep.x()[sweep.x().length - 1]);
  }

  @Test
  void bestAndChosenThresholdAreMarked() {
    XyFigure plot = (XyFigure) Plots.draw("threshold", LESIONS, threshold(0.25), Map.of());
    double best = Plots.score(LESIONS, ANY, "best_dice");
    double at = Plots.score(LESIONS, ANY, "best_dice_threshold");
    assertArrayEquals(new double[] {at}, Plots.series(plot, "best").x());
    assertArrayEquals(new double[] {best}, Plots.series(plot, "best").y());
    assertEquals(best, Plots.score(LESIONS, threshold(at), "dice"));
    assertEquals(0.25, plot.markers().get(0).at());
    double dice = Plots.score(LESIONS, threshold(0.25), "dice");
    String name = Plots.series(plot, "class 1").name();
    assertTrue(name.contains("Dice " + Brief.of(dice) + ", best " + Brief.of(best)), name);
  }

  @Test
  void reliabilityHasTheBinsOfTheTable() {
    Map<String, String> settings = Map.of("bins", "7");
    List<XyFigure> panels = Plots.panels(Plots.draw("reliability", ORGANS, ANY, settings));
    List<Score> tables = Plots.scores(ORGANS, ANY, "reliability_curve(bins=7)");
    List<Score> errors = Plots.scores(ORGANS, ANY, "ece(bins=7)");
    for (int c = 0; c < 3; c++) {
      double[][] rows = tables.get(c).table().rows();
      Series voxels = Plots.series(panels.get(c), "voxels");
      assertArrayEquals(column(rows, 1), voxels.y());
      assertEquals(32 * 28 * 13, Arrays.stream(voxels.y()).sum());
      assertEquals((rows[0][0] + 0.5) / 7, voxels.x()[0], 1e-15);
      assertArrayEquals(column(rows, 2), Plots.series(panels.get(c), "observed").x());
      assertArrayEquals(column(rows, 3), Plots.series(panels.get(c), "observed").y());
      String title = panels.get(c).title();
      assertTrue(title.contains("ECE " + Brief.of(errors.get(c).value())), title);
    }
  }

  @Test
  void rocCanBeZoomed() {
    XyFigure plot = (XyFigure) Plots.draw("roc", LESIONS, ANY, Map.of("max_fpr", "0.05"));
    assertEquals(0.05, plot.x().max());
    assertEquals(
        1, Plots.series(plot, "class 1").x()[Plots.series(plot, "class 1").x().length - 1]);
  }
}
