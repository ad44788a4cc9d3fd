package io.github.segqa.kernel;

import io.github.segqa.api.LabelVolume;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Cuts the rows of planes into runs of equal label pairs and tallies them; one for each thread. */
final class PlaneScan {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EVERY_BYTE = 0x0101010101010101L;

  private final PairTally tally = new PairTally();
  private final int nx;
  private final int ny;
  private int[] row;
  private int[] other;

  PlaneScan(int nx, int ny) {
    this.nx = nx;
    this.ny = ny;
  }

  PairTally tally() {
    return tally;
  }

  void scan(LabelVolume reference, LabelVolume prediction, int z) {
    Object r = reference.plane(z);
    Object p = prediction.plane(z);
    if (r instanceof byte[] a && p instanceof byte[] b) {
      scan(a, b, z);
    } else if (r instanceof short[] a && p instanceof short[] b) {
      scan(a, b, z);
    } else {
      decodeAndScan(reference, prediction, z);
    }
  }

  private void scan(byte[] a, byte[] b, int z) {
    for (int y = 0; y < ny; y++) {
      int start = y * nx;
      int stop = start + nx;
      for (int i = start, end; i < stop; i = end) {
        end = runEnd(a, b, i, stop);
        tally.add(a[i] & 255, b[i] & 255, i - start, end - start, y, z);
      }
    }
  }

  private void scan(short[] a, short[] b, int z) {
    for (int y = 0; y < ny; y++) {
      int start = y * nx;
      int stop = start + nx;
      for (int i = start, end; i < stop; i = end) {
        end = RunEnd.of(b, i, RunEnd.of(a, i, stop));
        tally.add(a[i] & 0xffff, b[i] & 0xffff, i - start, end - start, y, z);
      }
    }
  }

  /** Any other combination of types, row by row as integers. */
  private void decodeAndScan(LabelVolume reference, LabelVolume prediction, int z) {
    if (row == null) {
      row = new int[nx];
      other = new int[nx];
    }
    for (int y = 0; y < ny; y++) {
      reference.read(z, y * nx, nx, row);
      prediction.read(z, y * nx, nx, other);
      for (int i = 0, end; i < nx; i = end) {
        end = RunEnd.of(other, i, RunEnd.of(row, i, nx));
        tally.add(row[i], other[i], i, end, y, z);
      }
    }
  }

  /** First place after {@code from} where either array changes, at most {@code to}. */
  private static int runEnd(byte[] a, byte[] b, int from, int to) {
    byte va = a[from];
    byte vb = b[from];
    long wa = (va & 255) * EVERY_BYTE;
    long wb = (vb & 255) * EVERY_BYTE;
    int i = from;
    for (; i <= to - 8; i += 8) {
      long differ = (long) LONGS.get(a, i) ^ wa | (long) LONGS.get(b, i) ^ wb;
      if (differ != 0) {
        return i + (Long.numberOfTrailingZeros(differ) >> 3);
      }
    }
    while (i < to && a[i] == va && b[i] == vb) {
      i++;
    }
    return i;
  }
}
