package io.github.segqa.sheet;

import io.github.segqa.api.Box;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Field;
import java.util.Arrays;

/** The image behind the colours, in grey: its middle 98 % of values fill the range; else black. */
final class Background implements SliceFrame.Colours {
  private static final double TAIL = 0.01;
  private static final int SAMPLES = 40_000;

  private final Field image;
  private final double low;
  private final double high;

  private Background(Field image, double low, double high) {
    this.image = image;
    this.low = low;
    this.high = high;
  }

  /** The intensity image of the case inside a part of it; black without one. */
  static Background of(CaseView view, Box part) {
    return view.data()
        .extras()
        .field("intensity")
        .map(f -> of(f, part))
        .orElse(new Background(null, 0, 1));
  }

  private static Background of(Field image, Box part) {
    long voxels = part.voxels();
    int step = (int) Math.max(1, voxels / SAMPLES);
    double[] values = new double[(int) ((voxels + step - 1) / step)];
    for (int k = 0; k < values.length; k++) {
      long i = (long) k * step;
      int x = part.x0() + (int) (i % part.nx());
      int y = part.y0() + (int) (i / part.nx() % part.ny());
      int z = part.z0() + (int) (i / part.nx() / part.ny());
      values[k] = image.get(x, y, z);
    }
    Arrays.sort(values);
    double low = values[(int) (TAIL * (values.length - 1))];
    double high = values[(int) ((1 - TAIL) * (values.length - 1))];
    return new Background(image, low, high > low ? high : low + 1);
  }

  @Override
  public int rgb(int x, int y, int z) {
    if (image == null) {
      return 0;
    }
    double share = (image.get(x, y, z) - low) / (high - low);
    int grey = (int) Math.round(255 * Math.max(0, Math.min(1, share)));
    return grey << 16 | grey << 8 | grey;
  }

  /** A colour laid over this one. */
  static int over(int below, int above, double opacity) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      double b = below >> shift & 255;
      double a = above >> shift & 255;
      mixed |= (int) Math.round(b + opacity * (a - b)) << shift;
    }
    return mixed;
  }
}
