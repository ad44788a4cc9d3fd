package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one pass over reference and prediction tells about all labels at once: how often each pair
 * of labels occurs, and where. All overlap metrics follow from it, and which part of the image each
 * label needs for its geometry.
 *
 * <p>Rows are cut into runs of equal pairs, eight voxels at a time where both images have bytes;
 * the rest is per run, not per voxel.
 */
public final class LabelScan {
  private final List<Pair> pairs;
  private final Map<Integer, Box> boxes = new HashMap<>();
  private final Contingency contingency;

  /**
   * Voxels that have one label in the reference and one in the prediction.
   *
   * @param reference label in the reference
   * @param prediction label in the prediction
   * @param voxels how many, at least 1
   * @param box the smallest that holds them
   */
  public record Pair(int reference, int prediction, long voxels, Box box)
      implements Comparable<Pair> {
    @Override
    public int compareTo(Pair o) {
      int c = Integer.compare(reference, o.reference);
      return c != 0 ? c : Integer.compare(prediction, o.prediction);
    }
  }

  private LabelScan(List<Pair> pairs) {
    this.pairs = pairs;
    for (Pair p : pairs) {
      boxes.merge(p.reference, p.box, Box::union);
      boxes.merge(p.prediction, p.box, Box::union);
    }
    this.contingency = table(pairs);
  }

  /**
   * @param reference reference labels
   * @param prediction predicted labels, same size
   * @param progress asked for cancellation after every plane
   * @return what the pass finds
   */
  public static LabelScan of(LabelVolume reference, LabelVolume prediction, Progress progress) {
    return new LabelScan(List.of(scan(reference, prediction, progress)));
  }

  /**
   * @param reference reference labels
   * @param prediction predicted labels, same size
   * @param ignoreLabel voxels with this reference label count nowhere
   * @param progress asked for cancellation after every plane
   * @return what the pass finds
   */
  public static LabelScan ignoring(
      LabelVolume reference, LabelVolume prediction, int ignoreLabel, Progress progress) {
    Pair[] all = scan(reference, prediction, progress);
    return new LabelScan(Arrays.stream(all).filter(p -> p.reference != ignoreLabel).toList());
  }

  private static Pair[] scan(LabelVolume reference, LabelVolume prediction, Progress progress) {
    int nx = reference.nx();
    int ny = reference.ny();
    if (prediction.nx() != nx || prediction.ny() != ny || prediction.nz() != reference.nz()) {
      throw new IllegalArgumentException("Reference and prediction differ in size");
    }
    List<PlaneScan> scans = Collections.synchronizedList(new ArrayList<>());
    Parallel.forEach(
        reference.nz(),
        progress,
        () -> {
          PlaneScan s = new PlaneScan(nx, ny);
          scans.add(s);
          return s;
        },
        (s, z) -> s.scan(reference, prediction, z));
    PairTally total = scans.get(0).tally();
    for (PlaneScan s : scans.subList(1, scans.size())) {
      total.add(s.tally());
    }
    return total.pairs();
  }

  static Contingency table(List<Pair> pairs) {
    return Contingency.ofPairs(
        pairs.stream().mapToInt(Pair::reference).toArray(),
        pairs.stream().mapToInt(Pair::prediction).toArray(),
        pairs.stream().mapToLong(Pair::voxels).toArray());
  }

  /**
   * @return the pairs that occur, ordered by reference, then predicted label
   */
  public List<Pair> pairs() {
    return pairs;
  }

  /**
   * @return the same as a table
   */
  public Contingency contingency() {
    return contingency;
  }

  /**
   * @param label any label
   * @return the smallest box that holds its voxels of both images; empty if it occurs in neither
   */
  public Box box(int label) {
    return boxes.getOrDefault(label, Box.EMPTY);
  }

  /**
   * @return the smallest box that holds all labels above 0 of both images; empty if there are none
   */
  public Box foreground() {
    Box box = Box.EMPTY;
    for (Pair p : pairs) {
      box = p.reference == 0 && p.prediction == 0 ? box : box.union(p.box);
    }
    return box;
  }
}
