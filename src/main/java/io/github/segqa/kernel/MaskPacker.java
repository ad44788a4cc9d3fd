package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Packs a part of a label image into one bit a voxel; everything after that is free of types. */
public final class MaskPacker {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EVERY_BYTE = 0x0101010101010101L;
  private static final long LOW_SEVEN = 0x7f7f7f7f7f7f7f7fL;

  private static final long HIGHEST = ~LOW_SEVEN;

  /** Moves bit 0 of byte k to bit 56 + k. */
  private static final long GATHER = 0x0102040810204080L;

  private MaskPacker() {}

  /**
   * @param labels an image
   * @param label which of its labels
   * @param box part of the image, may be empty
   * @param progress asked for cancellation after every plane
   * @return where the image has the label, inside the box
   */
  public static Mask pack(LabelVolume labels, int label, Box box, Progress progress) {
    return pack(labels, label, false, box, progress);
  }

  /**
   * @param labels an image
   * @param box part of the image, may be empty
   * @param progress asked for cancellation after every plane
   * @return where the image has any label but 0, inside the box
   */
  public static Mask packForeground(LabelVolume labels, Box box, Progress progress) {
    return pack(labels, 0, true, box, progress);
  }

  private static Mask pack(LabelVolume v, int label, boolean invert, Box box, Progress progress) {
    Mask mask = new Mask(box);
    if (!box.isEmpty()) {
      Parallel.forEach(box.nz(), progress, z -> packPlane(v, label, invert, mask, box.z0() + z));
    }
    return mask;
  }

  private static void packPlane(LabelVolume v, int label, boolean invert, Mask mask, int z) {
    Box box = mask.box();
    long flip = invert ? -1 : 0;
    int words = mask.wordsPerRow();
    long lastBits = -1L >>> (-box.nx() & 63);
    long[] out = mask.plane(z);
    for (int y = 0; y < box.ny(); y++) {
      int from = (box.y0() + y) * v.nx() + box.x0();
      if (v.plane(z) instanceof byte[] bytes) {
        packRow(bytes, from, box.nx(), label, out, y * words);
      } else if (v.plane(z) instanceof short[] shorts) {
        packRow(shorts, from, box.nx(), label, out, y * words);
      } else {
        packRow((int[]) v.plane(z), from, box.nx(), label, out, y * words);
      }
      for (int w = y * words; w < (y + 1) * words; w++) {
        out[w] ^= flip;
      }
      out[(y + 1) * words - 1] &= lastBits;
    }
  }

  private static void packRow(byte[] in, int from, int n, int label, long[] out, int to) {
    if (label > 255) {
      return;
    }
    long pattern = label * EVERY_BYTE;
    for (int start = 0; start < n; start += 64) {
      long bits = 0;
      int end = Math.min(64, n - start);
      int i = 0;
      for (; i <= end - 8; i += 8) {
        long x = (long) LONGS.get(in, from + start + i) ^ pattern;
        if ((x - EVERY_BYTE & ~x & HIGHEST) != 0) {
          bits |= (x == 0 ? 255 : zeroBytes(x)) << i;
        }
      }
      for (; i < end; i++) {
        bits |= ((in[from + start + i] & 255) == label ? 1L : 0L) << i;
      }
      out[to + (start >> 6)] = bits;
    }
  }

  /** Bit k tells whether byte k is 0. */
  private static long zeroBytes(long x) {
    long nonZero = (x & LOW_SEVEN) + LOW_SEVEN | x | LOW_SEVEN;
    return (~nonZero >>> 7) * GATHER >>> 56;
  }

  private static void packRow(short[] in, int from, int n, int label, long[] out, int to) {
    for (int i = from, end; i < from + n; i = end) {
      end = RunEnd.of(in, i, from + n);
      if ((in[i] & 0xffff) == label) {
        BitRow.set(out, to, i - from, end - from);
      }
    }
  }

  private static void packRow(int[] in, int from, int n, int label, long[] out, int to) {
    for (int i = from, end; i < from + n; i = end) {
      end = RunEnd.of(in, i, from + n);
      if (in[i] == label) {
        BitRow.set(out, to, i - from, end - from);
      }
    }
  }
}
