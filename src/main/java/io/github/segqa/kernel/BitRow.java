package io.github.segqa.kernel;

/** Steps from run to run in a row of packed bits. */
final class BitRow {
  private BitRow() {}

  /**
   * @param words the bits
   * @param offset first word of the row
   * @param from first bit looked at, counted in the row
   * @param end length of the row in bits
   * @return the first set bit from there on, or end
   */
  static int nextSet(long[] words, int offset, int from, int end) {
    return next(words, offset, from, end, 0);
  }

  /**
   * @param words the bits
   * @param offset first word of the row
   * @param from first bit looked at, counted in the row
   * @param end length of the row in bits
   * @return the first clear bit from there on, or end
   */
  static int nextClear(long[] words, int offset, int from, int end) {
    return next(words, offset, from, end, -1L);
  }

  private static int next(long[] words, int offset, int from, int end, long flip) {
    if (from >= end) {
      return end;
    }
    int w = from >> 6;
    long word = (words[offset + w] ^ flip) & -1L << from;
    int last = (end - 1) >> 6;
    while (word == 0) {
      if (w == last) {
        return end;
      }
      word = words[offset + ++w] ^ flip;
    }
    return Math.min(end, (w << 6) + Long.numberOfTrailingZeros(word));
  }

  /** Sets the bits from..to-1 of the row whose first word is at offset. */
  static void set(long[] words, int offset, int from, int to) {
    if (from >= to) {
      return;
    }
    int a = from >> 6;
    int b = (to - 1) >> 6;
    long head = -1L << from;
    long tail = -1L >>> -to;
    if (a == b) {
      words[offset + a] |= head & tail;
      return;
    }
    words[offset + a] |= head;
    for (int w = a + 1; w < b; w++) {
      words[offset + w] = -1L;
    }
    words[offset + b] |= tail;
  }
}
