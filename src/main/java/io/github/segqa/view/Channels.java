package io.github.segqa.view;

import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Precision;
import java.util.List;
import java.util.function.UnaryOperator;

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

  /**
   * @param fields what becomes of a field
   * @param labels what becomes of a label image
   * @return the same of these
   */
  Channels map(UnaryOperator<Field> fields, UnaryOperator<LabelVolume> labels);

  /** One foreground channel: p_1 = p, p_0 = 1-p. */
  record Binary(Field p) implements Channels {
    @Override
    public Channels map(UnaryOperator<Field> fields, UnaryOperator<LabelVolume> labels) {
      return new Binary(fields.apply(p));
    }

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
    public Channels map(UnaryOperator<Field> fields, UnaryOperator<LabelVolume> labels) {
      return new Stack(p.stream().map(fields).toList());
    }

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
    public Channels map(UnaryOperator<Field> fields, UnaryOperator<LabelVolume> labels) {
      return new Hard(labels.apply(this.labels));
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
