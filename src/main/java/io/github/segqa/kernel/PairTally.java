package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import java.util.Arrays;

/**
 * How often pairs of labels occur, and the box of each pair: what one thread collects in a label
 * scan. An open hash table on the pair, so few or many, small or large labels all cost the same.
 */
final class PairTally {
  /** 2^64 / golden ratio: its multiples spread over the upper bits. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private static final long FREE = -1;
  private static final int SIDES = 6;

  private long[] keys;
  private long[] voxels;

  /** Per slot: first x, y, z, then last x, y, z. */
  private int[] bounds;

  private int used;
  private int last;

  PairTally() {
    allocate(64);
  }

  private void allocate(int capacity) {
    keys = new long[capacity];
    Arrays.fill(keys, FREE);
    voxels = new long[capacity];
    bounds = new int[SIDES * capacity];
    used = 0;
    last = 0;
  }

  /** Adds the voxels x0 &lt;= x &lt; x1 of row y, z, which all have these labels. */
  void add(int reference, int prediction, int x0, int x1, int y, int z) {
    long key = (long) reference << 32 | prediction;
    int s = keys[last] == key ? last : slot(key);
    last = s;
    voxels[s] += x1 - x0;
    extend(SIDES * s, x0, y, z, x1 - 1, y, z);
  }

  /** Adds all that another tally has. */
  void add(PairTally other) {
    for (int o = 0; o < other.keys.length; o++) {
      if (other.keys[o] != FREE) {
        int s = slot(other.keys[o]);
        voxels[s] += other.voxels[o];
        int[] b = other.bounds;
        int i = SIDES * o;
        extend(SIDES * s, b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5]);
      }
    }
  }

  private void extend(int b, int x0, int y0, int z0, int x1, int y1, int z1) {
    bounds[b] = Math.min(bounds[b], x0);
    bounds[b + 1] = Math.min(bounds[b + 1], y0);
    bounds[b + 2] = Math.min(bounds[b + 2], z0);
    bounds[b + 3] = Math.max(bounds[b + 3], x1);
    bounds[b + 4] = Math.max(bounds[b + 4], y1);
    bounds[b + 5] = Math.max(bounds[b + 5], z1);
  }

  /** The slot of a pair, made if it is new. */
  private int slot(long key) {
    int s = probe(key);
    if (keys[s] == FREE) {
      if (2 * (used + 1) > keys.length) {
        grow();
        s = probe(key);
      }
      used++;
      keys[s] = key;
      Arrays.fill(bounds, SIDES * s, SIDES * s + 3, Integer.MAX_VALUE);
      Arrays.fill(bounds, SIDES * s + 3, SIDES * s + SIDES, -1);
    }
    return s;
  }

  private int probe(long key) {
    int mask = keys.length - 1;
    int s = (int) (key * GOLDEN >>> Long.numberOfLeadingZeros(mask));
    while (keys[s] != key && keys[s] != FREE) {
      s = s + 1 & mask;
    }
    return s;
  }

  private void grow() {
    PairTally old = new PairTally();
    old.keys = keys;
    old.voxels = voxels;
    old.bounds = bounds;
    allocate(2 * keys.length);
    add(old);
  }

  /** All pairs, ordered by reference, then predicted label. */
  LabelScan.Pair[] pairs() {
    LabelScan.Pair[] pairs = new LabelScan.Pair[used];
    int n = 0;
    for (int s = 0; s < keys.length; s++) {
      if (keys[s] != FREE) {
        pairs[n++] = pair(s);
      }
    }
    Arrays.sort(pairs);
    return pairs;
  }

  private LabelScan.Pair pair(int s) {
    int[] b = bounds;
    int i = SIDES * s;
    Box box = new Box(b[i], b[i + 1], b[i + 2], b[i + 3] + 1, b[i + 4] + 1, b[i + 5] + 1);
    return new LabelScan.Pair((int) (keys[s] >>> 32), (int) keys[s], voxels[s], box);
  }
}
