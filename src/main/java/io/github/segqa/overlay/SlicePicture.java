package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.ShapeRoi;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** One slice as a picture for reports: enlarged by a whole number, with the legend beside it. */
public final class SlicePicture {
  /** Small images are enlarged to at least this size. */
  private static final int SIZE = 480;

  private final int zoom;
  private final ColorProcessor slice;
  private final Overlay overlay = new Overlay();

  private SlicePicture(ColorProcessor slice) {
    this.slice = slice;
    int side = Math.max(slice.getWidth(), slice.getHeight());
    this.zoom = Math.max(1, (SIZE + side - 1) / side);
  }

  /**
   * @param image behind the errors, of their size
   * @param errors what is drawn
   * @param z slice, counted from 0
   * @param style contours or areas
   * @return the picture
   */
  public static BufferedImage ofErrors(
      ImagePlus image, CaseErrors errors, int z, ErrorStyle style) {
    SlicePicture picture = new SlicePicture(new SliceColours(image).slice(z));
    AffineTransform enlarge = AffineTransform.getScaleInstance(picture.zoom, picture.zoom);
    for (ErrorShape shape : ErrorShape.of(errors.map(), z)) {
      ShapeRoi roi = new ShapeRoi(enlarge.createTransformedShape(shape.path()));
      style.apply(roi, shape.kind());
      picture.overlay.add(roi);
    }
    String title = errors.subject() + ", slice " + (z + 1);
    return picture.with(new ErrorLegend(title, errors, style));
  }

  /**
   * @param image behind the colours, of their size
   * @param colours of voxels
   * @param z slice, counted from 0
   * @param legend what the colours mean
   * @return the picture
   */
  static BufferedImage ofColours(ImagePlus image, PlaneColours colours, int z, Legend legend) {
    ColorProcessor slice = new SliceColours(image).slice(z);
    RgbCopy.paint((int[]) slice.getPixels(), colours.plane(z));
    return new SlicePicture(slice).with(legend);
  }

  /**
   * @param image any
   * @param z slice, counted from 0
   * @param legend what its colours mean
   * @return the slice as it is shown
   */
  static BufferedImage ofImage(ImagePlus image, int z, Legend legend) {
    return new SlicePicture(new SliceColours(image).slice(z)).with(legend);
  }

  /** Adds a legend at the right of the slice. */
  private BufferedImage with(Legend legend) {
    int width = slice.getWidth() * zoom;
    int height = slice.getHeight() * zoom;
    int all = width + (int) Math.ceil(legend.addTo(new Overlay(), width, height));
    legend.addTo(overlay, all, height);
    slice.setInterpolationMethod(ImageProcessor.NONE);
    ColorProcessor page = new ColorProcessor(all, height);
    page.setColor(Color.BLACK);
    page.fill();
    page.insert(slice.resize(width, height), 0, 0);
    ImagePlus picture = new ImagePlus("picture", page);
    picture.setOverlay(overlay);
    return picture.flatten().getBufferedImage();
  }
}
