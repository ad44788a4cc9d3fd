package io.github.segqa.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.report.ScoreGrid;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridDrawingTest {
  private static final int WIDTH = 1240;
  private static final int HEIGHT = 80;
  private static final int COLUMNS = 12;
  private static final String LONG = "64 portal_vein_and_splenic_vein";

  private static BufferedImage drawn(String cell) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, WIDTH, HEIGHT);
    List<String> names = Collections.nCopies(COLUMNS, "");
    List<String> cells = Collections.nCopies(COLUMNS, cell);
    ScoreGrid.Row row = new ScoreGrid.Row(LONG, cells);
    GridDrawing.draw(new ScoreGrid(names, List.of(row), List.of()), g, new Pen(g, WIDTH));
    g.dispose();
    return image;
  }

  private static IntStream columns(IntPredicate of) {
    return IntStream.range(0, WIDTH)
        .filter(x -> IntStream.range(0, HEIGHT).anyMatch(y -> of.test(y * WIDTH + x)));
  }

  @Test
  void longNamesDoNotRunIntoTheirValues() {
    BufferedImage name = drawn("");
    BufferedImage both = drawn("0.854937");
    int nameEnds =
        columns(i -> (name.getRGB(i % WIDTH, i / WIDTH) & 0xFF) < 0x80).max().orElseThrow();
    int valuesStart =
        columns(i -> name.getRGB(i % WIDTH, i / WIDTH) != both.getRGB(i % WIDTH, i / WIDTH))
            .min()
            .orElseThrow();
    assertTrue(nameEnds + 4 < valuesStart, nameEnds + " to " + valuesStart);
  }

  @Test
  void longNumbersDoNotTouchEachOther() {
    BufferedImage name = drawn("");
    BufferedImage both = drawn("-4.80000e-08");
    int[] ink =
        columns(i -> name.getRGB(i % WIDTH, i / WIDTH) != both.getRGB(i % WIDTH, i / WIDTH))
            .toArray();
    long gaps = IntStream.range(1, ink.length).filter(k -> ink[k] - ink[k - 1] > 4).count();
    assertEquals(COLUMNS - 1, gaps, "blanks between the numbers of " + COLUMNS + " columns");
  }
}
