package io.github.segqa.view;

import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Precision;
import java.util.List;

/** Where probabilities of classes are read from: given fields, or a hard prediction. */
interface Channels {
  /**
   * @param c class
   * @param z plane
   * @param from first voxel of the plane
   * @param n how many
   * @param to takes p_c
   */
  void read(int c, int z, int from, int n, double[] to);

  /** SINGLE if all probabilities are floats. */
  Precision precision();

  /** One foreground channel: p_1 = p, p_0 = 1-p. */
  record Binary(Field p) implements Channels {
    @Override
    public Precision precision() {
      return p.precision();
    }

    @Override
    public void read(int c, int z, int from, int n, double[] to) {
      p.read(z, from, n, to);
      if (c == 0) {
        for (int i = 0; i < n; i++) {
          to[i] = 1 - to[i];
        }
      }
    }
  }

  /** One channel a class. */
  record Stack(List<Field> p) implements Channels {
    @Override
    public Precision precision() {
      boolean single = p.stream().allMatch(f -> f.precision() == Precision.SINGLE);
      return single ? Precision.SINGLE : Precision.DOUBLE;
    }

    @Override
    public void read(int c, int z, int from, int n, double[] to) {
      p.get(c).read(z, from, n, to);
    }
  }

  /** Labels 0..K as probabilities 0 and 1. */
  record Hard(LabelVolume labels, ThreadLocal<int[]> buffer) implements Channels {
    Hard(LabelVolume labels) {
      this(labels, ThreadLocal.withInitial(() -> new int[0]));
    }

    @Override
    public Precision precision() {
      return Precision.SINGLE;
    }

    @Override
    public void read(int c, int z, int from, int n, double[] to) {
      int[] l = buffer.get();
      if (l.length < n) {
        l = new int[n];
        buffer.set(l);
      }
      labels.read(z, from, n, l);
      for (int i = 0; i < n; i++) {
        to[i] = l[i] == c ? 1 : 0;
      }
    }
  }
}
