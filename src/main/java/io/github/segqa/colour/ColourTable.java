package io.github.segqa.colour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Reads the tables of colours that come with the program. */
final class ColourTable {
  private ColourTable() {}

  /**
   * @param name of the table
   * @return 256 colours, {@code 0xRRGGBB}
   */
  static int[] read(String name) {
    URL file = ColourTable.class.getResource("/segqa/colours/" + name + ".txt");
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
      return in.lines().filter(l -> !l.startsWith("#")).mapToInt(ColourTable::colour).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int colour(String line) {
    int rgb = 0;
    for (String component : line.split(" ", -1)) {
      rgb = rgb << 8 | Integer.parseInt(component);
    }
    return rgb;
  }
}
