package io.github.segqa.diagnostic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.process.ImageProcessor;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.engine.Request;
import io.github.segqa.figure.Marker;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.result.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistancesPlotTest {
  private static final LoadedCase ORGANS = Plots.organs();

  /** A box of 2D pixels of 0.5 x 2 mm. */
  private static ImagePlus box(int x, int y, int w, int h) {
    ImagePlus image = IJ.createImage("box", "8-bit black", 20, 12, 1);
    ImageProcessor pixels = image.getProcessor();
    pixels.setValue(1);
    pixels.setRoi(x, y, w, h);
    pixels.fill();
    image.getCalibration().pixelWidth = 0.5;
    image.getCalibration().pixelHeight = 2;
    image.getCalibration().setUnit("mm");
    return image;
  }

  private static boolean edge(int px, int py, int x, int y, int w, int h) {
    boolean inside = px >= x && px < x + w && py >= y && py < y + h;
    return inside && (px == x || px == x + w - 1 || py == y || py == y + h - 1);
  }

  /** Histogram of distances from the edge of one box to the edge of the other, pixel by pixel. */
  private static double[] bruteForce(int[] from, int[] to, double width, int bins) {
    double[] n = new double[bins];
    for (int i = 0; i < 20 * 12; i++) {
      if (edge(i % 20, i / 20, from[0], from[1], from[2], from[3])) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < 20 * 12; j++) {
          if (edge(j % 20, j / 20, to[0], to[1], to[2], to[3])) {
            least = Math.min(least, Math.hypot(0.5 * (i % 20 - j % 20), 2 * (i / 20 - j / 20)));
          }
        }
        n[(int) Math.floor(least / width + 1e-9)]++;
      }
    }
    return n;
  }

  @Test
  void barsCountEveryBoundaryPixel() {
    int[] r = {2, 2, 9, 5};
    int[] p = {5, 3, 11, 6};
    LoadedCase loaded =
        Plots.images(box(r[0], r[1], r[2], r[3]), box(p[0], p[1], p[2], p[3]), null);
    XyFigure plot =
        (XyFigure) Plots.draw("distances", loaded, Request.of("", ""), Map.of("width", "0.5"));
    Series out = Plots.series(plot, "reference to prediction");
    int bins = out.y().length;
    assertArrayEquals(bruteForce(r, p, 0.5, bins), out.y());
    assertArrayEquals(
        bruteForce(p, r, 0.5, bins), Plots.series(plot, "prediction to reference").y());
    assertEquals(0.25, out.x()[0], "centre of the first bin");
  }

  @Test
  void linesStandAtTheMetrics() {
    String metrics = "hausdorff_percentile(percentile=90) assd nsd(tolerance=3)";
    Request request = Request.of(metrics, "");
    List<XyFigure> panels = Plots.panels(Plots.draw("distances", ORGANS, request, Map.of()));
    List<Score> scores = Plots.scores(ORGANS, request, metrics);
    assertEquals(3, panels.size());
    for (int c = 0; c < 3; c++) {
      List<Marker> lines = panels.get(c).markers();
      assertEquals(scores.get(c).labelName(), panels.get(c).title());
      assertEquals(scores.get(c).value(), lines.get(0).at());
      assertTrue(lines.get(0).label().startsWith("HD90 "), lines.get(0).label());
      assertEquals(scores.get(3 + c).value(), lines.get(1).at());
      assertEquals(3, lines.get(2).at());
      String nsd = "NSD " + Brief.of(scores.get(6 + c).value()) + " at tolerance 3 mm";
      assertEquals(nsd, lines.get(2).label());
    }
  }

  @Test
  void conventionsHoldForPlotsToo() {
    Request medpy = Request.builder().convention("medpy").classes(List.of(3)).build();
    XyFigure plot = (XyFigure) Plots.draw("distances", ORGANS, medpy, Map.of());
    assertEquals(Plots.score(ORGANS, medpy, "hausdorff_percentile"), plot.markers().get(0).at());
    Request voxels = Request.builder().voxelUnits(true).classes(List.of(3)).build();
    XyFigure steps = (XyFigure) Plots.draw("distances", ORGANS, voxels, Map.of());
    assertEquals("voxel", steps.x().unit());
    assertEquals(Plots.score(ORGANS, voxels, "hausdorff_percentile"), steps.markers().get(0).at());
  }

  @Test
  void barsOfSurfelsAddUpToTheSurface() {
    Request request = Request.of("hausdorff(surface=surfel)", "");
    List<XyFigure> panels = Plots.panels(Plots.draw("distances", ORGANS, request, Map.of()));
    List<Score> areas = Plots.scores(ORGANS, request, "surface_size_ref");
    for (int c = 0; c < 3; c++) {
      double sum = Arrays.stream(Plots.series(panels.get(c), "reference").y()).sum();
      assertEquals(areas.get(c).value(), sum, 1e-9 * sum);
      assertEquals("Surface (mm²)", panels.get(c).y().text());
    }
  }

  @Test
  void elementsAreCountedInTheNote() {
    List<XyFigure> panels = Plots.panels(Plots.draw("distances", ORGANS));
    for (XyFigure p : panels) {
      double reference = Arrays.stream(Plots.series(p, "reference").y()).sum();
      double prediction = Arrays.stream(Plots.series(p, "prediction").y()).sum();
      String note = p.notes().get(0);
      assertTrue(note.contains("reference " + (int) reference + " ("), note);
      assertTrue(note.contains("prediction " + (int) prediction + " ("), note);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nsd", "nsd(surface=surfel)", "nsd(connectivity=full)"})
  void cumulativeCurveIsNsdOverItsTolerance(String nsd) {
    for (int label = 1; label <= 3; label++) {
      Request request = Request.builder().metrics(nsd).classes(List.of(label)).build();
      Series both =
          Plots.series(Plots.draw("distances_cumulative", ORGANS, request, Map.of()), "both");
      assertTrue(both.x().length > 1);
      for (int i = 0; i < both.x().length; i++) {
        String at = "tolerance=" + both.x()[i];
        String metric = nsd.contains("(") ? nsd.replace(")", "," + at + ")") : nsd + "(" + at + ")";
        assertEquals(Plots.score(ORGANS, request, metric), both.y()[i], 1e-12, at);
      }
      assertEquals(1, both.y()[both.y().length - 1], 1e-12);
    }
  }

  @Test
  void severalClassesAreCurvesWithTheirValues() {
    XyFigure plot = (XyFigure) Plots.draw("distances_cumulative", ORGANS);
    assertEquals(3, plot.series().size());
    assertEquals(
        "kidney_left (HD95 10 mm, NSD 0.6563 at tolerance 1 mm)", plot.series().get(2).name());
  }

  @Test
  void classesWithoutDistancesAreNamed() {
    Request request = Plots.classes(1, 7);
    XyFigure plot = (XyFigure) Plots.draw("distances", ORGANS, request, Map.of());
    assertTrue(plot.notes().get(1).startsWith("Without class 7: "), plot.notes().toString());
    LoadedCase empty = Plots.files("lesions_reference", "lesions_prediction_empty", null);
    for (String kind : List.of("distances", "distances_cumulative")) {
      EvaluationException e =
          assertThrows(EvaluationException.class, () -> Plots.draw(kind, empty));
      assertTrue(e.getMessage().contains("class 1: the prediction is empty"), e.getMessage());
    }
  }

  @Test
  void otherMetricsCannotBeMarked() {
    EvaluationException e =
        assertThrows(
            EvaluationException.class,
            () -> Plots.draw("distances", ORGANS, Request.of("dice", ""), Map.of()));
    assertTrue(e.getMessage().startsWith("dice is no metric of surface distances"));
    assertThrows(
        EvaluationException.class,
        () -> Plots.draw("distances", ORGANS, Request.of("", "dice"), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "wide", "1e-9", "NaN"})
  void widthsMustBeUsable(String width) {
    Map<String, String> settings = Map.of("width", width);
    assertThrows(
        EvaluationException.class,
        () -> Plots.draw("distances", ORGANS, Request.of("", ""), settings));
  }

  @Test
  void widthsAreRound() {
    assertEquals(1, Bins.width(23, 1));
    assertEquals(0.5, Bins.width(0, 1));
    assertEquals(2.5, Bins.width(50, 1));
    assertEquals(0.002, Bins.width(0.04, 1e-3), 1e-15);
    assertEquals(10, Bins.width(200, 1));
  }
}
