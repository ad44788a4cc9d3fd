package io.github.segqa.sheet;

import io.github.segqa.api.Box;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import io.github.segqa.io.Geometry;
import io.github.segqa.result.Position;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pictures of the slices with the most wrong voxels, one across each axis. */
final class WorstSlices {
  private static final int MARGIN = 6;

  private final CaseView view;
  private final Geometry geometry;
  private final Box part;
  private final SliceErrors errors;
  private final List<SliceFrame> frames = new ArrayList<>();

  private WorstSlices(CaseView view, Geometry geometry) {
    this.view = view;
    this.geometry = geometry;
    Grid grid = view.grid();
    Box objects = CaseViews.scan(view).foreground();
    int depth = grid.dims() == 2 ? 0 : MARGIN;
    this.part = objects.isEmpty() ? grid.box() : objects.grow(MARGIN, MARGIN, depth, grid.box());
    this.errors = SliceErrors.of(view, part);
    for (int axis = 2; axis >= (grid.dims() == 2 ? 2 : 0); axis--) {
      frames.add(SliceFrame.of(grid, part, axis, errors.worst(axis)));
    }
  }

  /** The pictures of a case: errors, and distances of the predicted surfaces. */
  static List<PictureRow> of(CaseView view, int[] labels, Geometry geometry, Progress progress) {
    progress.check();
    WorstSlices w = new WorstSlices(view, geometry);
    Background background = Background.of(view, w.part);
    SurfaceColours surfaces = SurfaceColours.of(view, labels, w.frames, progress);
    return List.of(
        new PictureRow(
            "Slices with the most wrong voxels", w.errors.legend(), w.errors(background)),
        new PictureRow(
            "Distance of the predicted surface to the reference in these slices",
            surfaces.legend(),
            w.frames.stream().map(f -> w.picture(f, surfaces.over(background))).toList()));
  }

  private List<Picture> errors(Background background) {
    return frames.stream().map(f -> picture(f, errors.over(background))).toList();
  }

  private Picture picture(SliceFrame frame, SliceFrame.Colours colours) {
    return new Picture(caption(frame), frame.paint(colours));
  }

  private String caption(SliceFrame f) {
    String wrong = errors.wrong(f.axis(), f.index()) + " voxels wrong";
    if (view.grid().dims() == 2) {
      return wrong;
    }
    int last = view.grid().size(f.axis()) - 1;
    Position first = geometry.centre(f.axis(), 0);
    int along = first.axisTo(geometry.centre(f.axis(), last), f.axis());
    Position at = geometry.centre(f.axis(), f.index());
    return String.format(
        Locale.ROOT,
        "%s: slice %d of 0 to %d (%s = %.4g %s), %s",
        "xyz".charAt(f.axis()),
        f.index(),
        last,
        "xyz".charAt(along),
        at.along(along),
        at.unit(),
        wrong);
  }
}
