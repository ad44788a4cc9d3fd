package io.github.segqa.overlay;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.colour.ColourMap;
import io.github.segqa.colour.ColourScale;
import io.github.segqa.kernel.Extremes;
import io.github.segqa.kernel.MagnitudeRank;
import io.github.segqa.view.DistanceMaps;
import io.github.segqa.view.Side;
import io.github.segqa.view.SurfaceMap;
import java.util.List;

/** The distances of a picture: those of one kind, and what they are called. */
public final class DistanceValues {
  private final CaseView view;
  private final String subject;
  private final Field signed;
  private final SurfaceMap surface;
  private final double[] sorted;
  private final Extremes extremes;

  private DistanceValues(CaseView view, String subject, Field signed, SurfaceMap surface) {
    this.view = view;
    this.subject = subject;
    this.signed = signed;
    this.surface = surface;
    this.sorted = surface == null ? null : surface.sorted();
    this.extremes = surface == null ? Extremes.of(signed, view.progress()) : null;
  }

  /**
   * @param view a case
   * @param kind which distances
   * @param classes labels of objects, null for all; signed distances are those of one label
   * @return the distances
   * @throws EvaluationException if the object does not occur, or several are chosen where one is
   *     needed
   */
  public static DistanceValues of(CaseView view, DistanceKind kind, List<Integer> classes) {
    LabelText text = new LabelText(view);
    text.check(classes);
    List<Integer> labels = classes == null ? text.objects() : classes;
    if (kind.signed()) {
      int label = single(labels, text);
      checkPresent(kind.side().of(view.of(label)).isEmpty(), kind, text.subject(List.of(label)));
      Field field = DistanceMaps.of(view.of(label), kind.side());
      return new DistanceValues(
          view, kind.text() + ", " + text.subject(List.of(label)), field, null);
    }
    SurfaceMap map =
        SurfaceMap.of(view, kind.side(), labels.stream().mapToInt(Integer::intValue).toArray());
    String subject = text.subject(classes);
    DistanceValues values = new DistanceValues(view, kind.text() + ", " + subject, null, map);
    checkPresent(values.sorted.length == 0, kind, subject);
    return values;
  }

  private static int single(List<Integer> labels, LabelText text) {
    if (labels.size() == 1) {
      return labels.get(0);
    }
    throw new EvaluationException(
        "Signed distances are those of one label: give labels=1, for instance. There are: "
            + text.list(text.objects())
            + ".");
  }

  private static void checkPresent(boolean absent, DistanceKind kind, String subject) {
    if (absent) {
      String image = kind.side() == Side.REFERENCE ? "reference" : "prediction";
      throw new EvaluationException(
          "There are no distances: the " + image + " has no voxel of " + subject + ".");
    }
  }

  /** What is shown. */
  String subject() {
    return subject;
  }

  /** Unit of the distances. */
  String unit() {
    return view.grid().unit();
  }

  /** Distances of the surface; null if all voxels have one. */
  SurfaceMap surface() {
    return surface;
  }

  /** Distances of all voxels, NaN at those that have none. */
  Field field() {
    return surface == null ? signed : surface.field();
  }

  /** The distance, or its magnitude, that a part of the voxels does not exceed (nearest rank). */
  double percentile(double percent) {
    if (surface == null) {
      return MagnitudeRank.percentile(signed, percent, view.progress());
    }
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(0, rank - 1)];
  }

  ColourScale scale(double limit) {
    if (surface == null) {
      return ColourScale.symmetric(extremes.lowest(), extremes.highest(), limit);
    }
    double cap = unmatched() > 0 ? Math.min(limit, highest()) : limit;
    return ColourScale.fromZero(ColourMap.VIRIDIS, sorted[sorted.length - 1], cap);
  }

  /** Largest finite distance; 0 if there is none. */
  private double highest() {
    int finite = sorted.length - unmatched();
    return finite == 0 ? 0 : sorted[finite - 1];
  }

  /** Surface voxels whose label the other image does not have. */
  private int unmatched() {
    int n = 0;
    while (n < sorted.length && Double.isInfinite(sorted[sorted.length - 1 - n])) {
      n++;
    }
    return n;
  }

  /** The slice to look at first. */
  int plane() {
    return surface == null ? deepest() : surface.farthestPlane();
  }

  /** The slice with the innermost voxel. */
  private int deepest() {
    double[] plane = new double[view.grid().planeSize()];
    for (int z = 0; z < signed.nz(); z++) {
      signed.read(z, 0, plane.length, plane);
      for (double v : plane) {
        if (v == extremes.lowest()) {
          return z;
        }
      }
    }
    return signed.nz() / 2;
  }

  String summary() {
    if (surface == null) {
      return range(extremes.lowest(), extremes.highest());
    }
    String text = sorted.length + " voxels, " + range(Math.min(sorted[0], highest()), highest());
    return unmatched() == 0 ? text : text + ", " + unmatched() + " without counterpart";
  }

  private String range(double low, double high) {
    return ColourScale.text(low) + " to " + ColourScale.text(high) + " " + unit();
  }
}
