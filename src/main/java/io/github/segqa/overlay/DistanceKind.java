package io.github.segqa.overlay;

import io.github.segqa.view.Side;
import java.util.Locale;

/** What a picture of distances shows. */
public enum DistanceKind {
  /** Distance of every voxel to the edge of the reference, negative inside. */
  SIGNED_REFERENCE(Side.REFERENCE, true, "signed distance to reference"),
  /** Distance of every voxel to the edge of the prediction, negative inside. */
  SIGNED_PREDICTION(Side.PREDICTION, true, "signed distance to prediction"),
  /** Distance of every surface voxel of the prediction to the surface of the reference. */
  PREDICTED_SURFACE(Side.PREDICTION, false, "predicted surface to reference"),
  /** Distance of every surface voxel of the reference to the surface of the prediction. */
  REFERENCE_SURFACE(Side.REFERENCE, false, "reference surface to prediction");

  private final Side side;
  private final boolean signed;
  private final String text;

  DistanceKind(Side side, boolean signed, String text) {
    this.side = side;
    this.signed = signed;
    this.text = text;
  }

  /**
   * @return the object, or the object with the surface
   */
  public Side side() {
    return side;
  }

  /**
   * @return whether all voxels have a distance, else the surface only
   */
  public boolean signed() {
    return signed;
  }

  /**
   * @return the name in words
   */
  public String text() {
    return text;
  }

  /**
   * @return the name in lower case, such as {@code signed_reference}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
