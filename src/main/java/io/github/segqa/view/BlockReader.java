package io.github.segqa.view;

import io.github.segqa.api.Block;
import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import java.util.List;

/** The workspace of one thread: decodes one block after the other. */
final class BlockReader implements Block {
  private static final int SCRATCH = 8;

  private final LabelVolume labels;
  private final Channels channels;
  private final Mask ignored;
  private final int classes;
  private final boolean binary;
  private final double[][] p;
  private final double[][] r;
  private final int[] kept = new int[SIZE];
  private final int[] label = new int[SIZE];
  private final double[] truth = new double[SIZE];
  private final double[] run = new double[SIZE];
  private final double[][] scratch = new double[SCRATCH][];
  private final boolean[] pReady;
  private final boolean[] rReady;
  private boolean truthReady;
  private int z;
  private int from;
  private int length;
  private int n;
  private int index;

  BlockReader(LabelVolume labels, Channels channels, Mask ignored, int classes, boolean binary) {
    this.labels = labels;
    this.channels = channels;
    this.ignored = ignored;
    this.classes = classes;
    this.binary = binary;
    this.p = new double[classes][];
    this.r = new double[classes][];
    this.pReady = new boolean[classes];
    this.rReady = new boolean[classes];
  }

  /** Moves to a block: voxels first..first+count-1 of a plane. */
  void move(int number, int plane, int first, int count) {
    index = number;
    z = plane;
    from = first;
    length = count;
    java.util.Arrays.fill(pReady, false);
    java.util.Arrays.fill(rReady, false);
    truthReady = false;
    labels.read(z, from, length, label);
    if (ignored == null) {
      n = length;
      return;
    }
    n = 0;
    int nx = labels.nx();
    for (int i = 0; i < length; i++) {
      int v = from + i;
      if (!ignored.get(v % nx, v / nx, z)) {
        label[n] = label[i];
        kept[n++] = i;
      }
    }
  }

  private void compact(double[] values) {
    if (n < length) {
      for (int i = 0; i < n; i++) {
        values[i] = values[kept[i]];
      }
    }
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public int n() {
    return n;
  }

  @Override
  public int[] labels() {
    return label;
  }

  @Override
  public double[] p(int c) {
    if (!pReady[c]) {
      if (p[c] == null) {
        p[c] = new double[SIZE];
      }
      channels.read(c, z, from, length, p[c]);
      compact(p[c]);
      pReady[c] = true;
    }
    return p[c];
  }

  @Override
  public double[] r(int c) {
    if (!rReady[c]) {
      if (r[c] == null) {
        r[c] = new double[SIZE];
      }
      double[] to = r[c];
      for (int i = 0; i < n; i++) {
        to[i] = label[i] == c ? 1 : 0;
      }
      rReady[c] = true;
    }
    return r[c];
  }

  @Override
  public double[] truth() {
    if (!truthReady) {
      if (binary) {
        double[] q = p(1);
        for (int i = 0; i < n; i++) {
          truth[i] = label[i] == 1 ? q[i] : 1 - q[i];
        }
      } else {
        gatherTruth();
      }
      truthReady = true;
    }
    return truth;
  }

  private void gatherTruth() {
    for (int c = 0; c < classes; c++) {
      if (!occurs(c)) {
        continue;
      }
      double[] q = p(c);
      for (int i = 0; i < n; i++) {
        if (label[i] == c) {
          truth[i] = q[i];
        }
      }
    }
  }

  private boolean occurs(int c) {
    for (int i = 0; i < n; i++) {
      if (label[i] == c) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void gather(Field field, double[] to) {
    field.read(z, from, length, to);
    compact(to);
  }

  @Override
  public void gather(Mask mask, double[] to) {
    int nx = labels.nx();
    int y = from / nx;
    for (int i = 0, x = from - y * nx; i < length; i++, x++) {
      if (x == nx) {
        x = 0;
        y++;
      }
      to[i] = mask.get(x, y, z) ? 1 : 0;
    }
    compact(to);
  }

  @Override
  public void scatterAdd(Field field, double[] values, double factor) {
    if (n == length) {
      field.add(z, from, n, values, factor);
      return;
    }
    field.read(z, from, length, run);
    for (int i = 0; i < n; i++) {
      run[kept[i]] += factor * values[i];
    }
    field.write(z, from, length, run);
  }

  @Override
  public void addSlope(List<Field> gradient, int c, double[] slope, double factor) {
    if (binary) {
      scatterAdd(gradient.get(0), slope, c == 1 ? factor : -factor);
    } else {
      scatterAdd(gradient.get(c), slope, factor);
    }
  }

  @Override
  public void addTruthSlope(List<Field> gradient, double[] slope, double factor) {
    double[] own = scratch(SCRATCH - 1);
    if (binary) {
      for (int i = 0; i < n; i++) {
        own[i] = label[i] == 1 ? slope[i] : -slope[i];
      }
      scatterAdd(gradient.get(0), own, factor);
      return;
    }
    for (int c = 0; c < classes; c++) {
      if (occurs(c)) {
        for (int i = 0; i < n; i++) {
          own[i] = label[i] == c ? slope[i] : 0;
        }
        scatterAdd(gradient.get(c), own, factor);
      }
    }
  }

  @Override
  public double[] scratch(int k) {
    if (scratch[k] == null) {
      scratch[k] = new double[SIZE];
    }
    return scratch[k];
  }
}
