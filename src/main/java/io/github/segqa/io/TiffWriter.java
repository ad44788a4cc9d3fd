package io.github.segqa.io;

import ij.io.FileInfo;
import ij.io.TiffEncoder;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Grid;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes TIFF stacks as ImageJ does, with spacing, unit and channels in the description; without
 * orientation, for which ImageJ has no place.
 */
final class TiffWriter {
  private static final int MAX_LABEL = 65535;

  private final Grid grid;
  private final Object[][] planes;

  /**
   * @param geometry size and spacing
   * @param planes arrays by channel and z: labels as byte, short or int, maps as float or double
   */
  TiffWriter(Geometry geometry, Object[][] planes) {
    this.grid = geometry.grid();
    this.planes = planes;
  }

  void write(OutputStream out) throws IOException {
    Object[] stack = new Object[planes.length * grid.nz()];
    for (int i = 0; i < stack.length; i++) {
      stack[i] = pixels(planes[i % planes.length][i / planes.length]); // channels vary first
    }
    FileInfo info = new FileInfo();
    info.fileType = type(stack[0]);
    info.width = grid.nx();
    info.height = grid.ny();
    info.nImages = stack.length;
    info.pixels = stack.length > 1 ? stack : stack[0];
    info.pixelWidth = grid.sx();
    info.pixelHeight = grid.sy();
    info.pixelDepth = grid.sz();
    info.unit = unit();
    info.description = description(stack.length);
    new TiffEncoder(info).write(new DataOutputStream(out));
  }

  private static int type(Object pixels) {
    return pixels instanceof byte[]
        ? FileInfo.GRAY8
        : pixels instanceof short[] ? FileInfo.GRAY16_UNSIGNED : FileInfo.GRAY32_FLOAT;
  }

  /** The plane as ImageJ can hold it. */
  private static Object pixels(Object plane) {
    if (plane instanceof int[] labels) {
      return shorts(labels);
    } else if (plane instanceof double[] values) {
      float[] to = new float[values.length];
      for (int i = 0; i < to.length; i++) {
        to[i] = (float) values[i];
      }
      return to;
    }
    return plane;
  }

  private static short[] shorts(int[] labels) {
    short[] to = new short[labels.length];
    for (int i = 0; i < to.length; i++) {
      if (labels[i] > MAX_LABEL) {
        throw new EvaluationException(
            "TIFF files hold labels up to "
                + MAX_LABEL
                + ", but there is "
                + labels[i]
                + ". Write NIfTI (.nii.gz).");
      }
      to[i] = (short) labels[i];
    }
    return to;
  }

  private String unit() {
    return grid.unit().equals("mm") ? "mm" : "pixel";
  }

  private String description(int images) {
    StringBuilder b = new StringBuilder("ImageJ=1.54p\nimages=").append(images).append('\n');
    if (planes.length > 1) {
      b.append("channels=").append(planes.length).append('\n');
    }
    if (grid.nz() > 1) {
      b.append("slices=").append(grid.nz()).append('\n');
    }
    if (planes.length > 1) {
      b.append("hyperstack=true\nmode=grayscale\n");
    }
    b.append("unit=").append(unit()).append('\n');
    return b.append("spacing=").append(grid.sz()).append("\nloop=false\n").toString();
  }
}
