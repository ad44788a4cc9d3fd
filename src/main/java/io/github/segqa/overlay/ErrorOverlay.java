package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.ShapeRoi;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.view.ErrorMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Errors as an overlay of an image: on every slice one area for each kind of voxels, which ImageJ's
 * commands of {@code Image > Overlay} show, hide, list and remove. Pixels are not touched.
 */
public final class ErrorOverlay {
  /** All our ROIs begin with it. */
  public static final String PREFIX = "SegQA ";

  private final CaseErrors errors;
  private final ErrorStyle style;

  /**
   * @param errors what is drawn
   * @param style contours or areas
   */
  public ErrorOverlay(CaseErrors errors, ErrorStyle style) {
    this.errors = errors;
    this.style = style;
  }

  /**
   * Sets the overlay of an image. Elements that others put there stay, those of an earlier call are
   * replaced.
   *
   * @param image of the size of the map
   * @param legend whether names and numbers of voxels are written on the image
   * @param progress where long work reports to
   */
  public void show(ImagePlus image, boolean legend, Progress progress) {
    Overlay all = foreign(image.getOverlay());
    for (var roi : overlay(image, progress)) {
      all.add(roi);
    }
    if (legend) {
      new ErrorLegend(errors.subject(), errors, style)
          .addTo(all, image.getWidth(), image.getHeight());
    }
    image.setOverlay(all);
    image.setHideOverlay(false);
  }

  /**
   * @param image tells where its slices are
   * @param progress where long work reports to
   * @return areas by slice and kind; without a legend
   */
  public Overlay overlay(ImagePlus image, Progress progress) {
    SlicePlacement placement = SlicePlacement.of(image);
    Overlay overlay = new Overlay();
    List<List<ErrorShape>> planes = shapes(progress);
    for (int z = 0; z < planes.size(); z++) {
      for (ErrorShape shape : planes.get(z)) {
        ShapeRoi roi = new ShapeRoi(shape.path());
        style.apply(roi, shape.kind());
        placement.place(roi, z);
        String what = PREFIX + shape.kind().text() + ", " + errors.subject();
        overlay.add(roi, what + ", slice " + (z + 1));
      }
    }
    return overlay;
  }

  private List<List<ErrorShape>> shapes(Progress progress) {
    ErrorMap map = errors.map();
    int nz = map.grid().nz();
    List<List<ErrorShape>> planes = new ArrayList<>();
    for (int z = 0; z < nz; z++) {
      planes.add(List.of());
    }
    Parallel.forEach(
        nz, progress.named("Drawing errors"), z -> planes.set(z, ErrorShape.of(map, z)));
    return planes;
  }

  /**
   * @param overlay any, or null
   * @return a copy of its elements that are not ours
   */
  static Overlay foreign(Overlay overlay) {
    Overlay others = new Overlay();
    if (overlay != null) {
      for (var roi : overlay) {
        if (roi.getName() == null || !roi.getName().startsWith(PREFIX)) {
          others.add(roi);
        }
      }
    }
    return others;
  }
}
