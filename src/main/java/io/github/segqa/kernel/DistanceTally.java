package io.github.segqa.kernel;

import io.github.segqa.api.DirectedDistances;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts how often each distance occurs. Distances on a grid take few values, so a hash table of
 * them is much smaller than the list, and sorting it costs next to nothing.
 */
final class DistanceTally {
  /** 2^64 / golden ratio: its multiples spread over the upper bits. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** No distance above 0 has these bits. */
  private static final long FREE = 0;

  private long[] keys = new long[256];
  private long[] counts = new long[256];
  private double[] weights = new double[256];
  private int used;

  /** Adds an element; the order of additions decides how weights are rounded. */
  void add(double distance, double weight) {
    int s = slot(Double.doubleToRawLongBits(distance));
    counts[s]++;
    weights[s] += weight;
  }

  private int slot(long key) {
    int s = probe(key);
    if (keys[s] == FREE) {
      if (2 * (used + 1) > keys.length) {
        grow();
        s = probe(key);
      }
      used++;
      keys[s] = key;
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
    long[] oldKeys = keys;
    long[] oldCounts = counts;
    double[] oldWeights = weights;
    keys = new long[2 * oldKeys.length];
    counts = new long[keys.length];
    weights = new double[keys.length];
    for (int o = 0; o < oldKeys.length; o++) {
      if (oldKeys[o] != FREE) {
        int s = probe(oldKeys[o]);
        keys[s] = oldKeys[o];
        counts[s] = oldCounts[o];
        weights[s] = oldWeights[o];
      }
    }
  }

  /** All elements, with those at distance 0. */
  DirectedDistances toDistances(long zeros, double zeroWeight, boolean weighted) {
    long[] sorted = Arrays.stream(keys).filter(k -> k != FREE).sorted().toArray();
    int[] slots = Arrays.stream(sorted).mapToInt(this::probe).toArray();
    return new DirectedDistances(
        zeros,
        zeroWeight,
        Arrays.stream(sorted).mapToDouble(Double::longBitsToDouble).toArray(),
        IntStream.of(slots).mapToLong(s -> counts[s]).toArray(),
        weighted ? IntStream.of(slots).mapToDouble(s -> weights[s]).toArray() : null);
  }
}
