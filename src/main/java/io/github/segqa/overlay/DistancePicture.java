package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.gui.Overlay;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;
import io.github.segqa.colour.ColourScale;
import io.github.segqa.io.Geometry;
import java.awt.image.BufferedImage;

/**
 * Distances in colours: as an image of numbers, over an image, or as a picture of a slice. The
 * distances are those from which metrics and losses are computed.
 */
public final class DistancePicture {
  private static final double OPACITY = 0.6;

  private final DistanceValues values;
  private final ColourScale scale;
  private final PlaneColours colours;
  private final ColourBar bar;

  private DistancePicture(DistanceValues values, ColourScale scale, String caption) {
    this.values = values;
    this.scale = scale;
    this.bar = new ColourBar(scale, caption);
    this.colours =
        values.surface() == null
            ? new FieldColours(values.field(), scale, OPACITY, -1)
            : new SurfaceColours(values.surface(), scale);
  }

  /**
   * @param values the distances
   * @param cap limit of the colours
   * @return the picture
   * @throws EvaluationException if there are no distances
   */
  public static DistancePicture of(DistanceValues values, Cap cap) {
    double limit = cap.limit(values::percentile);
    ColourScale scale = values.scale(limit);
    boolean capped = scale.above() || scale.below();
    return new DistancePicture(values, scale, values.unit() + (capped ? cap.caption(limit) : ""));
  }

  /**
   * @return what is shown, such as {@code signed distance to reference, label 1 liver}
   */
  public String subject() {
    return values.subject();
  }

  /**
   * @return the distances of all voxels; NaN at those that have none
   */
  public Field field() {
    return values.field();
  }

  /**
   * @return colours of the numbers
   */
  public ColourScale scale() {
    return scale;
  }

  /**
   * @return the slice to look at first, counted from 0
   */
  public int plane() {
    return values.plane();
  }

  /**
   * @param title of the image
   * @param geometry size, spacing and place of the case
   * @param legend whether the colour bar is drawn
   * @return the distances as a 32-bit image, not shown yet; NaN is black
   */
  public ImagePlus image(String title, Geometry geometry, boolean legend) {
    ImagePlus image = new MapImage(subject(), field(), geometry, values.unit(), scale).toImage();
    image.setTitle(title + ": " + subject());
    if (values.surface() != null) {
      image.setLut(Palette.lutAfterBlack(scale.map()));
      image.setDisplayRange(-scale.max() / 254, scale.max());
    }
    Overlay overlay = new Overlay();
    if (legend) {
      bar.addTo(overlay, image.getWidth(), image.getHeight());
    }
    image.setOverlay(overlay);
    return image;
  }

  /**
   * Sets the overlay of an image. Elements that others put there stay.
   *
   * @param image of the size of the case; its pixels are not touched
   * @param legend whether the colour bar is drawn
   * @param progress where long work reports to
   */
  public void show(ImagePlus image, boolean legend, Progress progress) {
    ColourOverlay.show(image, colours, legend ? bar : null, subject(), progress);
  }

  /**
   * @param image behind the colours, of the size of the case; not changed
   * @param progress where long work reports to
   * @return a stack of colour slices with the colour bar as an overlay, not shown yet
   */
  public ImagePlus copyOf(ImagePlus image, Progress progress) {
    return RgbCopy.of(image, colours, bar, subject(), progress);
  }

  /**
   * @param image behind the colours, of the size of the case
   * @param z slice, counted from 0
   * @return the slice with the colour bar beside it
   */
  public BufferedImage slice(ImagePlus image, int z) {
    return SlicePicture.ofColours(image, colours, z, bar);
  }

  /**
   * @param geometry size, spacing and place of the case
   * @param z slice, counted from 0
   * @return the slice of the {@linkplain #image image} with the colour bar beside it
   */
  public BufferedImage slice(Geometry geometry, int z) {
    return SlicePicture.ofImage(image("", geometry, false), z, bar);
  }

  /**
   * @return for instance {@code signed distance to reference, label 1 liver: -12.5 to 40 mm}
   */
  public String summary() {
    return subject() + ": " + values.summary();
  }
}
