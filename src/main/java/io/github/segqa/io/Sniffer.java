package io.github.segqa.io;

import io.github.segqa.api.EvaluationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Tells what a file is by its first bytes, never by its name. */
final class Sniffer {
  /** What we read ourselves or through ImageJ. */
  enum Kind {
    NIFTI,
    TIFF,
    PICTURE,
    OTHER
  }

  private static final int[] JPEG = {0xff, 0xd8, 0xff};

  private Sniffer() {}

  static Kind kind(Path file) {
    try {
      byte[] start = start(file);
      if (NiftiHeader.matches(start, start.length)) {
        return Kind.NIFTI;
      }
      if (begins(start, 'I', 'I', 42, 0) || begins(start, 'M', 'M', 0, 42)) {
        return Kind.TIFF;
      }
      boolean picture =
          begins(start, 0x89, 'P', 'N', 'G')
              || begins(start, 'G', 'I', 'F', '8')
              || begins(start, 'B', 'M')
              || begins(start, JPEG);
      return picture ? Kind.PICTURE : Kind.OTHER;
    } catch (NoSuchFileException e) {
      throw new EvaluationException("There is no file \"" + file + "\".", e);
    } catch (IOException e) {
      throw new EvaluationException("Cannot read \"" + file + "\": " + e.getMessage() + ".", e);
    }
  }

  /** The first bytes of the content, decompressed. */
  private static byte[] start(Path file) throws IOException {
    try (InputStream in = content(file)) {
      return in.readNBytes(NiftiHeader.SIZE1);
    }
  }

  private static InputStream content(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    return isGzip(file) ? new GzipInput(raw) : raw;
  }

  private static boolean begins(byte[] start, int... magic) {
    if (start.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((start[i] & 255) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  static boolean isJpeg(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return begins(in.readNBytes(3), JPEG);
    } catch (IOException e) {
      throw new EvaluationException("Cannot read \"" + file + "\": " + e.getMessage() + ".", e);
    }
  }

  static boolean isGzip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return begins(in.readNBytes(2), 0x1f, 0x8b);
    }
  }

  /** The file that belongs to a NIfTI header without voxels. */
  static Path imageOfPair(Path header) {
    String stem = stem(header, ".hdr");
    for (String ending : new String[] {".img", ".img.gz"}) {
      Path data = header.resolveSibling(stem + ending);
      if (Files.isRegularFile(data)) {
        return data;
      }
    }
    throw new EvaluationException(
        "holds a header only; its voxels should lie beside it in \"" + stem + ".img\".");
  }

  /** The header that belongs to the voxels of a pair, or the file itself. */
  static Path headerOfPair(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(".img") && !name.endsWith(".img.gz")) {
      return file;
    }
    String stem = stem(file, ".img");
    for (String ending : new String[] {".hdr", ".hdr.gz"}) {
      Path header = file.resolveSibling(stem + ending);
      if (Files.isRegularFile(header)) {
        return header;
      }
    }
    return file;
  }

  private static String stem(Path file, String ending) {
    String name = file.getFileName().toString();
    for (String e : new String[] {ending + ".gz", ending}) {
      if (name.endsWith(e)) {
        return name.substring(0, name.length() - e.length());
      }
    }
    return name;
  }
}
