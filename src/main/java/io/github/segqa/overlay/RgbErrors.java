package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.Overlay;
import ij.process.ColorProcessor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.view.ErrorKind;
import io.github.segqa.view.ErrorMap;

/**
 * Errors in the pixels of a colour copy, for programs that know no overlays: areas mixed with the
 * image, and the voxels at their edges in full colour.
 */
public final class RgbErrors {
  private static final ErrorKind[] KINDS = ErrorKind.values();

  private final CaseErrors errors;
  private final ErrorMap map;

  /**
   * @param errors what is drawn
   */
  public RgbErrors(CaseErrors errors) {
    this.errors = errors;
    this.map = errors.map();
  }

  /**
   * @param image behind the colours, of the size of the map; not changed
   * @param progress where long work reports to
   * @return a stack of colour slices, with the legend as an overlay
   */
  public ImagePlus over(ImagePlus image, Progress progress) {
    Grid grid = map.grid();
    SliceColours colours = new SliceColours(image);
    ColorProcessor[] planes = new ColorProcessor[grid.nz()];
    Parallel.forEach(
        planes.length, progress.named("Drawing errors"), z -> planes[z] = plane(colours, z));
    ImageStack stack = new ImageStack(grid.nx(), grid.ny());
    for (int z = 0; z < planes.length; z++) {
      stack.addSlice("errors, slice " + (z + 1), planes[z]);
    }
    ImagePlus copy = new ImagePlus(image.getTitle() + ": errors, " + errors.subject(), stack);
    copy.setDimensions(1, grid.nz(), 1);
    copy.setCalibration(image.getCalibration());
    Overlay overlay = new Overlay();
    new ErrorLegend(errors.subject(), errors, ErrorStyle.FILL).addTo(overlay, grid.nx(), grid.ny());
    copy.setOverlay(overlay);
    return copy;
  }

  private ColorProcessor plane(SliceColours colours, int z) {
    ColorProcessor plane = colours.slice(z);
    paint((int[]) plane.getPixels(), map.plane(z, map.grid().box()), map.grid().nx());
    return plane;
  }

  /**
   * @param rgb colours of a plane, which are changed
   * @param kinds of its voxels
   * @param nx voxels of a row
   */
  static void paint(int[] rgb, byte[] kinds, int nx) {
    for (int i = 0; i < rgb.length; i++) {
      ErrorKind kind = KINDS[kinds[i]];
      if (ErrorStyle.DRAWN.contains(kind)) {
        double opacity = atEdge(kinds, i, nx) ? 1 : ErrorStyle.OPACITY;
        rgb[i] = mix(rgb[i], ErrorStyle.colour(kind), opacity);
      }
    }
  }

  /** Whether a neighbour in the plane is of another kind; the image's border is no edge. */
  private static boolean atEdge(byte[] kinds, int i, int nx) {
    int x = i % nx;
    return x > 0 && kinds[i - 1] != kinds[i]
        || x < nx - 1 && kinds[i + 1] != kinds[i]
        || i >= nx && kinds[i - nx] != kinds[i]
        || i < kinds.length - nx && kinds[i + nx] != kinds[i];
  }

  private static int mix(int below, int above, double opacity) {
    int mixed = 0xFF;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double b = below >> shift & 255;
      double a = above >> shift & 255;
      mixed = mixed << 8 | (int) Math.round(b + opacity * (a - b));
    }
    return mixed;
  }
}
