package io.github.segqa.testimages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code test-images/} anew: run its main method with the folder as argument. */
public final class TestImages {
  private TestImages() {}

  /** All images, in the order of the table. */
  static List<TestImage> all() {
    return Stream.of(Lesions.images(), Organs.images(), Vessel.images(), Lungs.images())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * @param args the folder
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    all().forEach(image -> image.write(folder));
    Files.writeString(folder.resolve("README.md"), TruthTable.markdown());
  }
}
