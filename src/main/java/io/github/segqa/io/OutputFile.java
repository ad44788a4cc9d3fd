package io.github.segqa.report;

import io.github.segqa.api.EvaluationException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a text file whole or not at all: beside its place first, then renamed. */
public final class OutputFile {
  /** Writes the text. */
  public interface Content {
    /**
     * @param to takes the text
     * @throws IOException if writing fails
     */
    void write(Appendable to) throws IOException;
  }

  private OutputFile() {}

  /**
   * @param file where the text goes; an older file is replaced
   * @param content writes the text
   * @throws EvaluationException if it cannot be written; an older file is then untouched
   */
  public static void write(Path file, Content content) {
    Path folder = file.toAbsolutePath().getParent();
    Path part = null;
    try {
      part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
      try (BufferedWriter w = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        content.write(w);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      discard(part);
      throw new EvaluationException(
          "Cannot write \""
              + file
              + "\": "
              + e
              + ". Does the folder exist, and may you write there?",
          e);
    }
  }

  private static void discard(Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
