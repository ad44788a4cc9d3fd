package io.github.segqa.sheet;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.colour.ColourMap;
import io.github.segqa.colour.ColourScale;
import io.github.segqa.figure.OkabeIto;
import io.github.segqa.kernel.LocatedDistances;
import io.github.segqa.view.Side;
import io.github.segqa.view.SurfacePoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Surfaces of the prediction in some slices, coloured by their distance to the reference. */
final class SurfaceColours {
  private static final int NO_REFERENCE = OkabeIto.PURPLE;

  private final Map<Long, Double> distances = new HashMap<>();
  private final CaseView view;
  private final ColourScale scale;
  private boolean measured;
  private boolean unmatched;

  private SurfaceColours(CaseView view, int[] labels, List<SliceFrame> frames, Progress progress) {
    this.view = view;
    double highest = 0;
    for (int label : labels) {
      progress.check();
      LocatedDistances points =
          SurfacePoints.of(view.of(label), Side.PREDICTION, SurfaceOptions.DEFAULT);
      for (int i = 0; i < points.size(); i++) {
        double d = points.distance()[i];
        highest = Double.isInfinite(d) ? highest : Math.max(highest, d);
        unmatched |= Double.isInfinite(d);
        measured |= Double.isFinite(d);
        keep(points.x()[i], points.y()[i], points.z()[i], d, frames);
      }
    }
    this.scale = ColourScale.fromZero(ColourMap.VIRIDIS, highest, Double.POSITIVE_INFINITY);
  }

  /** The surfaces of these labels, where the frames show them. */
  static SurfaceColours of(
      CaseView view, int[] labels, List<SliceFrame> frames, Progress progress) {
    return new SurfaceColours(view, labels, frames, progress);
  }

  private void keep(int x, int y, int z, double d, List<SliceFrame> frames) {
    if (frames.stream().anyMatch(f -> f.contains(x, y, z))) {
      distances.merge(place(x, y, z), d, Math::max);
    }
  }

  private long place(int x, int y, int z) {
    return ((long) z * view.grid().ny() + y) * view.grid().nx() + x;
  }

  /** The distances in colours over a background. */
  SliceFrame.Colours over(SliceFrame.Colours background) {
    return (x, y, z) -> {
      Double d = distances.get(place(x, y, z));
      return d == null ? background.rgb(x, y, z) : colour(d);
    };
  }

  private int colour(double distance) {
    return Double.isInfinite(distance) ? NO_REFERENCE : scale.rgb(distance);
  }

  /**
   * What the colours mean: the two ends and the middle of the scale, if anything has a distance.
   */
  List<PictureRow.LegendEntry> legend() {
    String unit = view.grid().unit();
    List<PictureRow.LegendEntry> entries = new ArrayList<>();
    for (double part : measured ? new double[] {0, 0.5, 1} : new double[0]) {
      double v = part * scale.max();
      entries.add(
          new PictureRow.LegendEntry(
              scale.rgb(v), String.format(Locale.ROOT, "%.3g %s", v, unit).strip()));
    }
    if (unmatched) {
      entries.add(new PictureRow.LegendEntry(NO_REFERENCE, "label without reference"));
    }
    return entries;
  }
}
