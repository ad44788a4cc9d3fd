package io.github.segqa.diagnostic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.figure.Band;
import io.github.segqa.figure.Marker;
import io.github.segqa.figure.Panels;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.result.Position;
import io.github.segqa.result.Score;
import io.github.segqa.result.SliceScore;
import io.github.segqa.result.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scijava.Context;

class SliceFigureTest {
  private static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);
  private static final double NONE = Double.NaN;

  private final List<SliceScore> rows = new ArrayList<>();
  private String place = "mm";

  /** A curve whose slices have areas of 10 times their index and 2 more, 0 where the value is 9. */
  private SliceFigureTest add(Kind kind, String spec, String label, String unit, double... values) {
    for (int i = 0; i < values.length; i++) {
      boolean noReference = values[i] == 9;
      Score s =
          new Score("case", kind, spec, label, "", values[i], null, unit, Status.OK, "why not");
      double area = noReference ? 0 : 10 * i;
      SliceScore.Content content = SliceScore.Content.of(area > 0, true);
      Position at = new Position(1, 2, 3 * i - 30, place);
      rows.add(new SliceScore(s, 2, i, at, content, area, 10 * i + 2));
    }
    return this;
  }

  private SliceFigureTest metric(String spec, double... values) {
    return add(Kind.METRIC, spec, "1", "", values);
  }

  private List<SlicePlot> plots() {
    return new SliceFigure(MEASURES, "mm").plots(rows);
  }

  private static List<Integer> worst(SlicePlot plot) {
    return plot.worst().stream().map(SliceScore::index).toList();
  }

  private static Series series(XyFigure figure, String name) {
    return figure.series().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void curvesAndAreasAreTheRows() {
    XyFigure f = metric("dice", 1, 0.5, NONE, 0.75).plots().get(0).figure();
    assertEquals("dice along z: case, class 1", f.title());
    Series dice = series(f, "dice");
    assertArrayEquals(new double[] {0, 1, 2, 3}, dice.x());
    assertArrayEquals(new double[] {1, 0.5, NONE, 0.75}, dice.y());
    assertArrayEquals(new double[] {0, 10, 20, 30}, series(f, "reference").y());
    assertArrayEquals(new double[] {2, 12, 22, 32}, series(f, "prediction").y());
    assertTrue(series(f, "reference").right());
    assertEquals("mm²", f.right().orElseThrow().unit());
    assertEquals("slice along z, from 0 at z = -30 mm to 3 at -21 mm", f.x().label());
    assertEquals(-0.5, f.x().min());
    assertEquals(3.5, f.x().max());
  }

  @Test
  void placesHaveTheUnitOfTheirGeometry() {
    place = "voxel";
    XyFigure f = metric("dice", 1, 0.5).plots().get(0).figure();
    assertEquals("slice along z, from 0 at z = -30 voxel to 1 at -27 voxel", f.x().label());
    assertEquals("mm²", f.right().orElseThrow().unit(), "a spacing may have been given");
  }

  @Test
  void partsHaveAnAxisFromZeroToOne() {
    assertEquals(1, metric("dice", 0.5, 0.75).plots().get(0).figure().y().max());
    rows.clear();
    assertEquals(NONE, metric("hausdorff", 0.5, 0.75).plots().get(0).figure().y().max());
  }

  @Test
  void slicesWithoutReferenceAreShaded() {
    XyFigure f = metric("dice", 9, 0.5, 9, 9, 0.75, 9).plots().get(0).figure();
    assertEquals(
        List.of(
            new Band(-0.5, 0.5, "no reference"),
            new Band(1.5, 3.5, "no reference"),
            new Band(4.5, 5.5, "no reference")),
        f.bands());
  }

  @Test
  void smallValuesAreWorstIfLargeOnesAreGood() {
    SlicePlot p = metric("dice", NONE, 0.9, 0.2, 0.8, 0.2, 0.5).plots().get(0);
    assertEquals(List.of(0, 2, 4, 5, 3, 1), worst(p), "the slice of one image, then ties by index");
  }

  @ParameterizedTest
  @CsvSource({
    "METRIC, hausdorff, 2 1 0 3",
    "METRIC, dice, 3 0 1 2",
    "METRIC, relative_volume_difference, 2 1 3 0",
    "METRIC, volume_ratio, 3 2 1 0",
    "LOSS, soft_dice, 2 1 0 3",
    "LOSS, 0.5*soft_dice+cross_entropy, 2 1 0 3",
    "METRIC, -1*dice, 2 1 0 3",
    "METRIC, dice+hausdorff, ''",
    "METRIC, volume_ref, ''"
  })
  void worstIsWhatTheMeasureSays(Kind kind, String spec, String order) {
    SlicePlot p = add(kind, spec, "1", "", 0.5, 2, 3, -1.5).plots().get(0);
    assertEquals(order, String.join(" ", worst(p).stream().map(String::valueOf).toList()));
  }

  @Test
  void theTailIsTheWorstTwentiethRoundedUp() {
    double[] values = new double[41];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == 0 ? NONE : 0.5 + i / 100.0;
    }
    values[7] = 0.1;
    values[30] = 0.2;
    XyFigure f = metric("dice", values).plots().get(0).figure();
    Series tail = series(f, "worst 5 %: dice ≤ 0.2");
    assertArrayEquals(new double[] {7, 30}, tail.x());
    assertArrayEquals(new double[] {0.1, 0.2}, tail.y());
    assertEquals(List.of(Marker.level(0.2, "worst 5 %: dice ≤ 0.2")), f.markers());
    assertEquals(
        List.of("dice has no value in 1 slice where one of the images has nothing."), f.notes());
  }

  @Test
  void oneSliceMoreThanTwentyMakesTheTailTwo() {
    metric("hausdorff", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
    assertArrayEquals(
        new double[] {19}, series(plots().get(0).figure(), "worst 5 %: hausdorff ≥ 20").x());
    rows.clear();
    metric("hausdorff", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 5);
    assertArrayEquals(
        new double[] {18, 19}, series(plots().get(0).figure(), "worst 5 %: hausdorff ≥ 19").x());
  }

  @Test
  void bothSidesOfAnIdealInTheMiddleAreMarked() {
    XyFigure f = metric("volume_ratio", 1, 1.5, 0.75).plots().get(0).figure();
    assertEquals(List.of(0.5, 1.5), f.markers().stream().map(Marker::at).toList());
    assertEquals("worst 5 %: volume_ratio ≤ 0.5 or ≥ 1.5", f.markers().get(0).label());
  }

  @Test
  void equalSlicesHaveNoTail() {
    XyFigure f = metric("dice", 1, 1, NONE, 1).plots().get(0).figure();
    assertEquals(3, f.series().size());
    assertEquals(List.of(), f.markers());
  }

  @Test
  void eachClassAndUnitHasItsPlot() {
    add(Kind.METRIC, "dice", "1", "", 1, 0.5);
    add(Kind.METRIC, "dice", "2", "", 0.25, 0.5);
    add(Kind.METRIC, "hausdorff", "1", "mm", 3, 4);
    add(Kind.METRIC, "jaccard", "1", "", 1, 0.25);
    add(Kind.LOSS, "cross_entropy", Score.MEAN, "", 0.7, 0.9);
    List<SlicePlot> plots = plots();
    assertEquals(
        List.of("class 1", "class 2", "class 1 (mm)"),
        plots.stream().map(SlicePlot::name).toList());
    XyFigure first = plots.get(0).figure();
    assertEquals("dice, jaccard, loss cross_entropy along z: case, class 1", first.title());
    assertArrayEquals(new double[] {0.7, 0.9}, series(first, "loss cross_entropy").y());
    assertEquals(1, first.markers().size(), "of the first measure");
    assertArrayEquals(new double[] {1}, series(first, "worst 5 %: jaccard ≤ 0.25").x());
    assertEquals("mm", plots.get(2).figure().y().unit());
    assertEquals(List.of(0, 1), worst(plots.get(1)));
    Panels all = assertInstanceOf(Panels.class, SliceFigure.together(plots));
    assertEquals(3, all.panels().size());
    assertEquals("Slices across z: case", all.title());
  }

  @Test
  void lossesAloneAreOfAllClasses() {
    add(Kind.LOSS, "cross_entropy", Score.MEAN, "", 0.7, 0.9);
    SlicePlot plot = plots().get(0);
    assertEquals("all classes", plot.name());
    assertInstanceOf(XyFigure.class, SliceFigure.together(plots()));
    assertEquals(List.of(1, 0), worst(plot));
  }

  @Test
  void nothingToPlotIsRefusedWithTheReason() {
    metric("dice", NONE, NONE);
    EvaluationException e = assertThrows(EvaluationException.class, this::plots);
    assertTrue(e.getMessage().contains("why not"), e.getMessage());
  }
}
