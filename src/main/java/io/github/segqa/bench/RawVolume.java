package io.github.segqa.bench;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Headerless volumes, x fastest: unsigned bytes, or little-endian floats. */
final class RawVolume {
  private RawVolume() {}

  static LabelVolume readLabels(Path file, Grid grid) throws IOException {
    checkSize(file, grid.voxels());
    byte[][] planes = new byte[grid.nz()][grid.planeSize()];
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      for (byte[] plane : planes) {
        in.readFully(plane);
      }
    }
    return LabelVolume.of(grid.nx(), grid.ny(), planes);
  }

  static Field readFloats(Path file, Grid grid) throws IOException {
    checkSize(file, grid.voxels() * Float.BYTES);
    float[][] planes = new float[grid.nz()][grid.planeSize()];
    byte[] bytes = new byte[grid.planeSize() * Float.BYTES];
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      for (float[] plane : planes) {
        in.readFully(bytes);
        floats(bytes).get(plane);
      }
    }
    return Field.of(grid.nx(), grid.ny(), planes);
  }

  static void write(LabelVolume labels, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int z = 0; z < labels.nz(); z++) {
        out.write((byte[]) labels.plane(z));
      }
    }
  }

  static void write(Field field, Grid grid, Path file) throws IOException {
    byte[] bytes = new byte[grid.planeSize() * Float.BYTES];
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (float[] plane : field.floats()) {
        floats(bytes).put(plane);
        out.write(bytes);
      }
    }
  }

  private static FloatBuffer floats(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
  }

  private static void checkSize(Path file, long expected) throws IOException {
    if (Files.size(file) != expected) {
      throw new EvaluationException(
          file
              + " should have "
              + expected
              + " bytes for --dims, but has "
              + Files.size(file)
              + ". Is the pixel type right, and is there a header?");
    }
  }
}
