package io.github.segqa.kernel;

/**
 * Whether a voxel may be removed without a change of topology, from the 27 bits of its
 * neighbourhood: bit (dx + 1) + 3 (dy + 1) + 9 (dz + 1) is set for object voxels. Answers are kept
 * in a small table, because the same neighbourhoods come again and again. Not for several threads.
 */
final class SimplePoint {
  private static final int CENTRE = 1 << 13;
  private static final int REMOVABLE = 1;
  private static final int CONNECTED = 2;
  private static final int KNOWN = 4;
  private static final int SLOT_BITS = 16;

  /** Neighbours that share each face, edge and corner of the centre; see {@link #SIGN}. */
  private static final int[] SHARING = new int[26];

  /** 1 for faces and corners, -1 for edges. */
  private static final int[] SIGN = new int[26];

  private static final int NOT_FIRST_X = allBut(0, 1);
  private static final int NOT_LAST_X = allBut(2, 1);
  private static final int NOT_FIRST_Y = allBut(0, 3);
  private static final int NOT_LAST_Y = allBut(2, 3);

  static {
    int n = 0;
    for (int cell = 0; cell < 27; cell++) {
      if (cell != 13) {
        int[] d = {cell % 3 - 1, cell / 3 % 3 - 1, cell / 9 - 1};
        SHARING[n] = sharing(d);
        SIGN[n++] = (Math.abs(d[0]) + Math.abs(d[1]) + Math.abs(d[2])) % 2 == 1 ? 1 : -1;
      }
    }
  }

  /** Entries: code << 3, and what is known of it. */
  private final int[] memo = new int[1 << SLOT_BITS];

  /** The 27 positions without those whose coordinate along an axis is at. */
  private static int allBut(int at, int step) {
    int bits = 0;
    for (int i = 0; i < 27; i++) {
      bits |= i / step % 3 == at ? 0 : 1 << i;
    }
    return bits;
  }

  /** Neighbours that contain the face, edge or corner of the centre in direction d. */
  private static int sharing(int[] d) {
    int bits = 0;
    for (int subset = 1; subset < 8; subset++) {
      int at = 13;
      int step = 1;
      for (int a = 0; a < 3; a++) {
        at += (subset >> a & 1) * d[a] * step;
        step *= 3;
      }
      bits |= 1 << at;
    }
    return bits & ~CENTRE;
  }

  /**
   * @param code a neighbourhood
   * @return whether it has not exactly one neighbour, removal keeps the Euler number, and the
   *     neighbours are at most one component
   */
  boolean removable(int code) {
    return (look(code) & REMOVABLE) != 0;
  }

  /**
   * @param code a neighbourhood
   * @return whether the neighbours are at most one 26-connected component
   */
  boolean connected(int code) {
    return (look(code) & CONNECTED) != 0;
  }

  private int look(int code) {
    int slot = code * 0x9E3779B1 >>> 32 - SLOT_BITS;
    int entry = memo[slot];
    if (entry >>> 3 != code || (entry & KNOWN) == 0) {
      entry = code << 3 | KNOWN | decide(code & ~CENTRE);
      memo[slot] = entry;
    }
    return entry;
  }

  private static int decide(int neighbours) {
    if (!oneComponent(neighbours)) {
      return 0;
    }
    boolean end = Integer.bitCount(neighbours) == 1;
    return !end && keepsEulerNumber(neighbours) ? CONNECTED | REMOVABLE : CONNECTED;
  }

  private static boolean keepsEulerNumber(int neighbours) {
    int shared = 0;
    for (int i = 0; i < SHARING.length; i++) {
      if ((neighbours & SHARING[i]) != 0) {
        shared += SIGN[i];
      }
    }
    return shared == 1;
  }

  private static boolean oneComponent(int neighbours) {
    int reached = Integer.lowestOneBit(neighbours);
    int before;
    do {
      before = reached;
      int r = reached;
      r |= r << 1 & NOT_FIRST_X | r >>> 1 & NOT_LAST_X;
      r |= r << 3 & NOT_FIRST_Y | r >>> 3 & NOT_LAST_Y;
      r |= r << 9 | r >>> 9;
      reached = r & neighbours;
    } while (reached != before);
    return reached == neighbours;
  }
}
