package io.github.segqa.io;

import io.github.segqa.api.EvaluationException;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: beside its place first, then renamed. */
public final class OutputFile {
  private static final int BUFFER = 1 << 16;

  /** Writes the text. */
  public interface Content {
    /**
     * @param to takes the text
     * @throws IOException if writing fails
     */
    void write(Appendable to) throws IOException;
  }

  /** Writes the bytes. */
  public interface Bytes {
    /**
     * @param out takes the bytes; it is closed by the caller
     * @throws IOException if writing fails
     */
    void write(OutputStream out) throws IOException;
  }

  private OutputFile() {}

  /**
   * @param file where the text goes, in UTF-8; an older file is replaced
   * @param content writes the text
   * @throws EvaluationException if it cannot be written; an older file is then untouched
   */
  public static void write(Path file, Content content) {
    stream(
        file,
        out -> {
          BufferedWriter text =
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          content.write(text);
          text.flush();
        });
  }

  /**
   * @param file where the bytes go; an older file is replaced
   * @param content writes the bytes
   * @throws EvaluationException if it cannot be written; an older file is then untouched
   */
  public static void stream(Path file, Bytes content) {
    Path target = file.toAbsolutePath();
    long process = ProcessHandle.current().pid();
    Path part = target.resolveSibling("." + target.getFileName() + "." + process + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
        content.write(out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new EvaluationException("Cannot write \"" + file + "\": " + reason(target, e), e);
    } finally {
      discard(part);
    }
  }

  /** What the user can change; the system's words for what is left. */
  private static String reason(Path target, IOException e) {
    Path folder = target.getParent();
    if (!Files.isDirectory(folder)) {
      return "there is no folder \"" + folder + "\". Make it first.";
    }
    if (Files.isDirectory(target)) {
      return "it is a folder. Give the name of a file.";
    }
    if (!Files.isWritable(folder)) {
      return "you may not write in the folder \"" + folder + "\".";
    }
    return e.getMessage() + ".";
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
