package io.github.segqa.io;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.image.Pixels;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads NIfTI-1 and NIfTI-2, one file or a pair, compressed or not (formats spec, section 2). The
 * size that a header declares is held against the bytes there are before anything is allocated.
 */
final class NiftiReader {
  private static final int MAX_EXTENSIONS = 1 << 24;
  private static final long MEGABYTE = 1 << 20;

  /** Deflate cannot do better than this: one bit pair for 258 bytes. */
  private static final long MAX_RATIO = 1032;

  private final Path file;
  private final OpenOptions options;
  private final List<String> warnings = new ArrayList<>();

  private NiftiReader(Path file, OpenOptions options) {
    this.file = file;
    this.options = options;
  }

  /**
   * @param file one that begins with a NIfTI header, perhaps compressed
   * @param options how to read it
   * @return the image
   * @throws EvaluationException if the file is damaged or nothing to be evaluated
   */
  static Volume read(Path file, OpenOptions options) {
    NiftiReader reader = new NiftiReader(file, options);
    try {
      return reader.read();
    } catch (EvaluationException e) {
      throw new EvaluationException(reader.quoted() + " " + e.getMessage(), e);
    } catch (IOException e) {
      String why = e.getMessage() == null ? "it ends too early" : e.getMessage();
      throw new EvaluationException(reader.quoted() + " cannot be read: " + why + ".", e);
    } catch (OutOfMemoryError e) {
      throw new EvaluationException(
          reader.quoted()
              + " does not fit into the memory that Java may use ("
              + megabytes(Runtime.getRuntime().maxMemory())
              + "). Start Java with a larger -Xmx.",
          e);
    }
  }

  private String quoted() {
    return "\"" + file.getFileName() + "\"";
  }

  private Volume read() throws IOException {
    try (InputStream in = open(file)) {
      byte[] start = new byte[NiftiHeader.SIZE2];
      int n = in.readNBytes(start, 0, NiftiHeader.SIZE1);
      if (n < NiftiHeader.SIZE1) {
        throw new EvaluationException("ends in its header: " + n + " of 348 bytes.");
      }
      if (NiftiHeader.isVersion2(start)) {
        n += in.readNBytes(start, n, NiftiHeader.SIZE2 - n);
      }
      NiftiHeader header = NiftiHeader.parse(start, n);
      NiftiShape shape = NiftiShape.of(header, options.fourthAxis());
      return header.pair() ? pair(in, header, shape) : single(in, header, shape);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    return Sniffer.isGzip(file) ? new GzipInput(raw) : new BufferedInputStream(raw, 1 << 16);
  }

  private Volume single(InputStream in, NiftiHeader h, NiftiShape shape) throws IOException {
    long offset = offset(h, h.size() + 4);
    checkSize(file, offset, shape);
    long between = offset - h.size();
    byte[] extensions = in.readNBytes((int) Math.min(between, MAX_EXTENSIONS));
    in.skipNBytes(between - extensions.length);
    return volume(in, h, shape, extensions);
  }

  private Volume pair(InputStream headerRest, NiftiHeader h, NiftiShape shape) throws IOException {
    byte[] extensions = headerRest.readNBytes(MAX_EXTENSIONS);
    Path data = Sniffer.imageOfPair(file);
    long offset = offset(h, 0);
    checkSize(data, offset, shape);
    try (InputStream in = open(data)) {
      in.skipNBytes(offset);
      return volume(in, h, shape, extensions);
    }
  }

  private long offset(NiftiHeader h, int least) {
    double offset = h.voxOffset();
    if (offset == 0) {
      return least;
    }
    if (!(offset >= least) || offset != Math.rint(offset) || offset > 0x1p53) {
      throw new EvaluationException(
          "says that its voxels begin at byte " + offset + ", which cannot be.");
    }
    return (long) offset;
  }

  /** Refuses sizes that the file cannot hold, and such as Java cannot hold. */
  private void checkSize(Path data, long offset, NiftiShape shape) throws IOException {
    long declared = shape.values() * shape.type().bytes();
    long stored = Files.size(data);
    if (Sniffer.isGzip(data)) {
      if (declared / MAX_RATIO > stored) {
        throw new EvaluationException(tooShort(declared, "at most " + stored * MAX_RATIO));
      }
    } else if (declared > stored - offset) {
      throw new EvaluationException(tooShort(declared, "" + Math.max(0, stored - offset)));
    } else if (declared < stored - offset) {
      warnings.add((stored - offset - declared) + " bytes behind the voxels were ignored.");
    }
    long max = Runtime.getRuntime().maxMemory();
    if (declared > max) {
      throw new EvaluationException(
          "needs "
              + megabytes(declared)
              + ", but Java may use "
              + megabytes(max)
              + ". Start it with a larger -Xmx.");
    }
  }

  private static String megabytes(long bytes) {
    return ((bytes + MEGABYTE - 1) / MEGABYTE) + " MB";
  }

  private static String tooShort(long declared, String found) {
    return "is not complete: its header asks for "
        + declared
        + " bytes of voxels, but there are "
        + found
        + ". Was it cut off in a transfer?";
  }

  private Volume volume(InputStream in, NiftiHeader h, NiftiShape shape, byte[] extensions)
      throws IOException {
    Map<Integer, String> names = NiftiExtensions.labelNames(extensions, h.order(), warnings);
    Pixels pixels = scaled(h, pixels(in, h, shape));
    Geometry geometry = NiftiGeometry.of(h, shape.size(), options.prefer(), warnings);
    return new Volume(
        file.getFileName().toString(),
        file,
        "NIfTI-" + h.version(),
        pixels,
        geometry,
        shape.axis(),
        Map.copyOf(names),
        List.copyOf(warnings));
  }

  private Pixels pixels(InputStream in, NiftiHeader h, NiftiShape shape) throws IOException {
    int[] size = shape.size();
    int plane = size[0] * size[1];
    Object[][] planes = new Object[shape.channels()][];
    PlaneReader reader = new PlaneReader(in, shape.type(), h.order());
    try {
      for (int c = 0; c < planes.length; c++) {
        planes[c] = new Object[size[2]];
        for (int z = 0; z < size[2]; z++) {
          planes[c][z] = reader.read(plane);
        }
      }
    } catch (EOFException e) {
      throw new EvaluationException(
          tooShort(shape.values() * shape.type().bytes(), "" + reader.count()), e);
    }
    finish(in);
    return new Pixels(size[0], size[1], shape.type(), planes);
  }

  /** Reads a compressed file to its end, where its checksum stands. */
  private void finish(InputStream in) throws IOException {
    if (in instanceof GzipInput gzip) {
      long rest = in.transferTo(OutputStream.nullOutputStream());
      if (rest > 0) {
        warnings.add(rest + " bytes behind the voxels were ignored.");
      }
      if (gzip.hasGarbage()) {
        warnings.add("Bytes behind the end of the compressed data were ignored.");
      }
    }
  }

  private Pixels scaled(NiftiHeader h, Pixels pixels) {
    double slope = h.slope();
    if (slope == 0 || !Double.isFinite(slope)) {
      return pixels;
    }
    if (!Double.isFinite(h.inter())) {
      throw new EvaluationException(
          "has the scale "
              + slope
              + " but the offset "
              + h.inter()
              + ": its values are undefined.");
    }
    return pixels.scaledBy(slope, h.inter());
  }
}
