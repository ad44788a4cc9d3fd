package io.github.segqa.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Band;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.HeatMap;
import io.github.segqa.figure.Marker;
import io.github.segqa.figure.OkabeIto;
import io.github.segqa.figure.Panels;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartFileTest {
  /** The first colour of lines, half transparent on white. */
  private static final int PALE_BLUE = 0x91C2DE;

  @TempDir private Path folder;

  private static XyFigure curves() {
    double[] x = {0, 1, 2, 3};
    return XyFigure.of("Dice along z", Axis.of("Slice"), Axis.of("Dice").range(0, 1))
        .withRight(Axis.of("Area", "mm\u00b2"))
        .with(Series.line("Dice of liver", x, new double[] {0.5, 0.5, Double.NaN, 0.5}))
        .with(Series.bars("Area of reference", x, new double[] {1, 2, 3, 2}, 0.8).onRight())
        .with(Marker.level(0.25, "tail 0.25"))
        .with(new Band(1.5, 2.5, "no reference"))
        .withNote("4 slices");
  }

  private static HeatMap cells() {
    return new HeatMap(
        "Confusion",
        "Prediction",
        List.of("0", "1 liver"),
        "Reference",
        List.of("0", "1 liver"),
        new double[][] {{1, 0}, {0.25, 0.75}},
        new String[][] {{"90", "0"}, {"2", "6"}},
        new double[][] {{90, 0}, {2, 6}},
        "Share of the row");
  }

  private static boolean has(BufferedImage image, int rgb) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFFFFFF) == rgb) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void pictureShowsEverySeries() {
    BufferedImage image = ChartFile.image(curves(), 400, 300);
    assertTrue(has(image, OkabeIto.line(0)));
    assertTrue(has(image, OkabeIto.line(1)));
    assertTrue(has(image, 0xE8E8E8), "band");
    XyFigure empty = XyFigure.of("nothing", Axis.of("x"), Axis.of("y"));
    assertFalse(has(ChartFile.image(empty, 400, 300), OkabeIto.line(0)));
  }

  @Test
  void svgHasAllTexts() {
    String svg = ChartFile.svg(curves());
    for (String text :
        List.of(
            "Dice along z",
            "Slice",
            "Area (mm\u00b2)",
            "Dice of liver",
            "Area of reference",
            "tail 0.25",
            "no reference",
            "4 slices")) {
      assertTrue(svg.contains(text), text);
    }
  }

  @Test
  void heatMapHasNumbersAndNames() {
    String svg = ChartFile.svg(cells());
    for (String text :
        List.of("Confusion", "1 liver", "Reference", "Prediction", ">90<", ">6<", "Share of")) {
      assertTrue(svg.contains(text), text);
    }
    assertTrue(has(ChartFile.image(cells(), 400, 300), 0x08458A), "full colour");
  }

  private static Panels panels(String second) {
    double[] x = {1, 2};
    XyFigure a = XyFigure.of("first", Axis.of("x"), Axis.of("y")).with(Series.line("s", x, x));
    XyFigure b = XyFigure.of("second", Axis.of("x"), Axis.of("y")).with(Series.line(second, x, x));
    return new Panels("both", List.of(a, b));
  }

  private static int count(String text, String svg) {
    return svg.split(">" + text + "<", -1).length - 1;
  }

  @Test
  void panelsOfTheSameSeriesShareTheirLegend() {
    String same = ChartFile.svg(panels("s"));
    for (String title : List.of("both", "first", "second", "s")) {
      assertEquals(1, count(title, same), title);
    }
    String other = ChartFile.svg(panels("t"));
    assertEquals(1, count("s", other));
    assertEquals(1, count("t", other));
  }

  @Test
  void barsOfALogarithmicAxisStandOnItsEnd() {
    XyFigure counts =
        XyFigure.of("n", Axis.of("x"), Axis.of("count").logarithmic(0.5))
            .with(Series.bars("n", new double[] {0, 1, 2}, new double[] {1, 0, 1000}, 1));
    assertTrue(has(ChartFile.image(counts, 400, 300), PALE_BLUE));
  }

  @Test
  void sameFigureGivesSameBytes() throws IOException {
    for (Figure f : List.of(curves(), cells(), panels("t"))) {
      for (String name : List.of("a.png", "a.svg")) {
        ChartFile.write(folder.resolve(name), f);
        byte[] first = Files.readAllBytes(folder.resolve(name));
        ChartFile.write(folder.resolve(name), f);
        assertArrayEquals(first, Files.readAllBytes(folder.resolve(name)), name);
      }
    }
    ChartFile.write(folder.resolve("a.png"), curves());
    assertEquals(ChartFile.WIDTH, ImageIO.read(folder.resolve("a.png").toFile()).getWidth());
  }

  @Test
  void otherEndingsAreRefused() throws IOException {
    Path file = folder.resolve("plot.pdf");
    EvaluationException e =
        assertThrows(EvaluationException.class, () -> ChartFile.write(file, curves()));
    assertEquals("\"plot.pdf\" should end in .png or .svg, the formats of a plot.", e.getMessage());
    Path nowhere = folder.resolve("none/plot.png");
    assertThrows(EvaluationException.class, () -> ChartFile.write(nowhere, curves()));
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void axesAreTheSameInEveryCountry() {
    String here = ChartFile.svg(curves()) + ChartFile.svg(cells());
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertEquals(here, ChartFile.svg(curves()) + ChartFile.svg(cells()));
    } finally {
      Locale.setDefault(before);
    }
  }
}
