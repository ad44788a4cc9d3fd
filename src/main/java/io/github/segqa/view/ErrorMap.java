package io.github.segqa.view;

import io.github.segqa.api.Box;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.kernel.Parallel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the prediction makes of every voxel, for one label against the rest or for all labels
 * together: from the same label images and ignored voxels as the metrics, so that the numbers of
 * voxels are those that they count.
 */
public final class ErrorMap {
  private static final ErrorKind[] KINDS = ErrorKind.values();

  private final CaseView view;
  private final OptionalInt label;

  /** Labels above 0 that are looked at, ascending; null for all. */
  private final int[] chosen;

  private final LabelVolume reference;
  private final LabelVolume prediction;
  private final Mask ignored;
  private final Box box;

  private ErrorMap(CaseView view, OptionalInt label, int[] chosen) {
    this.view = view;
    this.label = label;
    this.chosen = chosen;
    this.reference = view.reference();
    this.prediction = view.prediction();
    this.ignored = view.ignored().orElse(null);
    this.box = label.isPresent() ? view.of(label.getAsInt()).reference().box() : unitedBox();
  }

  /**
   * @param view a case
   * @param label any label
   * @return the errors of this label against the rest
   */
  public static ErrorMap of(CaseView view, int label) {
    return new ErrorMap(view, OptionalInt.of(label), null);
  }

  /**
   * @param view a case
   * @return the errors of all evaluated labels but 0; others count as background
   */
  public static ErrorMap ofAll(CaseView view) {
    boolean all = view.options().classes() == null;
    int[] chosen = all ? null : IntStream.of(view.classes()).filter(c -> c != 0).sorted().toArray();
    return new ErrorMap(view, OptionalInt.empty(), chosen);
  }

  /**
   * @return size and spacing
   */
  public Grid grid() {
    return view.grid();
  }

  /**
   * @return the label; empty if all are looked at
   */
  public OptionalInt label() {
    return label;
  }

  /**
   * @return a box outside which there are true negatives and ignored voxels only; may be empty
   */
  public Box box() {
    return box;
  }

  private Box unitedBox() {
    Box all = Box.EMPTY;
    for (int c : view.contingency().labels()) {
      all = objectOf(c) == 0 ? all : all.union(CaseViews.scan(view).box(c));
    }
    return all;
  }

  /**
   * @return voxels of each kind in the whole image, taken from the table that metrics use
   */
  public Map<ErrorKind, Long> counts() {
    Contingency table = view.contingency();
    Map<ErrorKind, Long> counts = new EnumMap<>(ErrorKind.class);
    for (ErrorKind kind : ErrorKind.values()) {
      counts.put(kind, 0L);
    }
    table.forEach((r, p, n) -> counts.merge(kind(r, p), n, Long::sum));
    counts.put(ErrorKind.IGNORED, grid().voxels() - table.total());
    return counts;
  }

  /**
   * @return the plane with most errors; the first of several, and the middle one of the box if
   *     there are none
   */
  public int worstPlane() {
    long[] errors = new long[box.nz()];
    Parallel.forEach(errors.length, view.progress(), i -> errors[i] = errors(box.z0() + i));
    long most = Arrays.stream(errors).max().orElse(0);
    if (most == 0) {
      return (box.isEmpty() ? grid().nz() : box.z0() + box.z1()) / 2;
    }
    int i = 0;
    while (errors[i] != most) {
      i++;
    }
    return box.z0() + i;
  }

  private long errors(int z) {
    long n = 0;
    for (byte kind : plane(z, box)) {
      n += KINDS[kind].wrong() ? 1 : 0;
    }
    return n;
  }

  /**
   * @param z plane
   * @param part of the plane; its z is not looked at
   * @return {@link ErrorKind#ordinal()} of each voxel of the part, x fastest, nx ny of them
   */
  public byte[] plane(int z, Box part) {
    int n = part.nx();
    byte[] kinds = new byte[n * part.ny()];
    int[] r = new int[n];
    int[] p = new int[n];
    for (int y = 0; y < part.ny(); y++) {
      int from = (part.y0() + y) * reference.nx() + part.x0();
      reference.read(z, from, n, r);
      prediction.read(z, from, n, p);
      for (int x = 0; x < n; x++) {
        kinds[y * n + x] = (byte) kind(r[x], p[x]).ordinal();
      }
    }
    if (ignored != null) {
      ignore(kinds, z, part);
    }
    return kinds;
  }

  private void ignore(byte[] kinds, int z, Box part) {
    for (int i = 0; i < kinds.length; i++) {
      if (ignored.get(part.x0() + i % part.nx(), part.y0() + i / part.nx(), z)) {
        kinds[i] = (byte) ErrorKind.IGNORED.ordinal();
      }
    }
  }

  private ErrorKind kind(int inReference, int inPrediction) {
    int r = objectOf(inReference);
    int p = objectOf(inPrediction);
    if (r == 0) {
      return p == 0 ? ErrorKind.TRUE_NEGATIVE : ErrorKind.FALSE_POSITIVE;
    }
    if (p == 0) {
      return ErrorKind.FALSE_NEGATIVE;
    }
    return r == p ? ErrorKind.TRUE_POSITIVE : ErrorKind.WRONG_LABEL;
  }

  /** The object that a label stands for; 0 for the background. */
  private int objectOf(int l) {
    if (label.isPresent()) {
      return l == label.getAsInt() ? 1 : 0;
    }
    return chosen == null || Arrays.binarySearch(chosen, l) >= 0 ? l : 0;
  }
}
