package io.github.segqa.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
  /** Rows are separated by blanks, pixels of the region are x. */
  private static byte[] plane(String rows) {
    String pixels = rows.replace(" ", "");
    byte[] plane = new byte[pixels.length()];
    for (int i = 0; i < plane.length; i++) {
      plane[i] = (byte) (pixels.charAt(i) == 'x' ? 7 : 1);
    }
    return plane;
  }

  /** Corners and closed lines of a path, and its length, all of whose parts are axis parallel. */
  private static int[] measure(Path2D path) {
    int corners = 0;
    int lines = 0;
    double length = 0;
    double[] p = new double[6];
    double[] last = new double[2];
    double[] first = new double[2];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int type = i.currentSegment(p);
      if (type == PathIterator.SEG_MOVETO) {
        first = p.clone();
      } else {
        double[] to = type == PathIterator.SEG_CLOSE ? first : p;
        double dx = to[0] - last[0];
        double dy = to[1] - last[1];
        assertEquals(0, Math.abs(dx * dy), "a slanted line");
        length += Math.abs(dx + dy);
      }
      lines += type == PathIterator.SEG_CLOSE ? 1 : 0;
      corners += type == PathIterator.SEG_CLOSE ? 0 : 1;
      last = p.clone();
    }
    return new int[] {lines, corners, (int) length};
  }

  @ParameterizedTest
  @CsvSource({
    "x, 1, 4, 4",
    "xxx, 1, 4, 8",
    "... .x. ..., 1, 4, 4",
    "xxx x.x xxx, 2, 8, 16",
    "x. .x, 2, 8, 8",
    ".x x., 2, 8, 8",
    "xx x., 1, 6, 8",
    "xxxx x..x x.xx xxxx, 2, 10, 24",
    "xxxxx x...x x.x.x x...x xxxxx, 3, 12, 36",
    "xxxx x.xx xx.x xxxx, 2, 12, 24",
    "x.x .x. x.x, 5, 20, 20",
  })
  void linesGoRoundAllParts(String rows, int lines, int corners, int length) {
    int[] found =
        measure(
            Outline.of(
                plane(rows), rows.indexOf(' ') < 0 ? rows.length() : rows.indexOf(' '), (byte) 7));
    assertEquals(lines, found[0], "lines");
    assertEquals(corners, found[1], "corners");
    assertEquals(length, found[2], "length");
  }

  @Test
  void nothingHasNoLine() {
    assertNull(Outline.of(plane("... ..."), 3, (byte) 7).getCurrentPoint());
    assertNull(Outline.of(new byte[0], 0, (byte) 7).getCurrentPoint());
  }

  @Test
  void areaHoldsThePixelsAndLengthIsThatOfTheirEdges() {
    Random random = new Random(2);
    for (int n = 0; n < 300; n++) {
      int nx = 1 + random.nextInt(20);
      int ny = 1 + random.nextInt(20);
      int share = 1 + random.nextInt(9);
      byte[] plane = new byte[nx * ny];
      for (int i = 0; i < plane.length; i++) {
        plane[i] = (byte) (random.nextInt(10) < share ? 2 : random.nextInt(2));
      }
      Path2D path = Outline.of(plane, nx, (byte) 2);
      int edges = 0;
      for (int y = 0; y <= ny; y++) {
        for (int x = 0; x <= nx; x++) {
          boolean here = in(plane, nx, x, y);
          edges += here != in(plane, nx, x - 1, y) ? 1 : 0;
          edges += here != in(plane, nx, x, y - 1) ? 1 : 0;
          assertEquals(here, path.contains(x + 0.5, y + 0.5), "pixel " + x + ", " + y);
        }
      }
      assertEquals(edges, measure(path)[2]);
      Rectangle bounds = path.getBounds();
      assertEquals(bounds, bounds.intersection(new Rectangle(0, 0, nx, ny)));
    }
  }

  private static boolean in(byte[] plane, int nx, int x, int y) {
    return x >= 0 && y >= 0 && x < nx && y < plane.length / nx && plane[y * nx + x] == 2;
  }
}
