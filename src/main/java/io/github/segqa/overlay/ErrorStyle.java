package io.github.segqa.overlay;

import ij.gui.Roi;
import io.github.segqa.figure.OkabeIto;
import io.github.segqa.view.ErrorKind;
import java.awt.BasicStroke;
import java.util.List;

/** How kinds of errors look: by colour, and by width and dashes of the lines. */
public enum ErrorStyle {
  /** Lines along the edges of voxels. */
  CONTOURS,
  /** Translucent areas. */
  FILL;

  /** Kinds that are drawn, in this order: the later ones over the former ones. */
  public static final List<ErrorKind> DRAWN =
      List.of(
          ErrorKind.TRUE_POSITIVE,
          ErrorKind.WRONG_LABEL,
          ErrorKind.FALSE_POSITIVE,
          ErrorKind.FALSE_NEGATIVE);

  private static final float THIN = 1.25f;
  private static final float THICK = 2.5f;

  /**
   * @param kind one that is drawn
   * @return its colour, {@code 0xRRGGBB}
   */
  public static int colour(ErrorKind kind) {
    return switch (kind) {
      case TRUE_POSITIVE -> OkabeIto.GREEN;
      case FALSE_POSITIVE -> OkabeIto.VERMILION;
      case FALSE_NEGATIVE -> OkabeIto.BLUE;
      case WRONG_LABEL -> OkabeIto.PURPLE;
      default -> throw new IllegalArgumentException(kind + " is not drawn");
    };
  }

  /** Opacity of areas: what is right lets the image through. */
  static double opacity(ErrorKind kind) {
    return kind == ErrorKind.TRUE_POSITIVE ? 0.35 : 0.7;
  }

  /** Gives an area its look. Widths are those of the screen, whatever the zoom. */
  void apply(Roi roi, ErrorKind kind) {
    if (this == FILL) {
      roi.setFillColor(Palette.translucent(colour(kind), opacity(kind)));
    } else {
      roi.setStrokeColor(Palette.opaque(colour(kind)));
      roi.setUnscalableStrokeWidth(stroke(kind).getLineWidth());
      roi.setStroke(stroke(kind));
    }
  }

  /** Gives the sample of a legend its look: areas are opaque there. */
  void applyToSample(Roi roi, ErrorKind kind) {
    apply(roi, kind);
    if (this == FILL) {
      roi.setFillColor(Palette.opaque(colour(kind)));
    }
  }

  /** Thin: right. Thick: wrong; missing voxels are dashed, wrong labels dotted. */
  private static BasicStroke stroke(ErrorKind kind) {
    return switch (kind) {
      case FALSE_NEGATIVE -> dashed(6, 4);
      case WRONG_LABEL -> dashed(2, 3);
      case FALSE_POSITIVE -> new BasicStroke(THICK);
      default -> new BasicStroke(THIN);
    };
  }

  private static BasicStroke dashed(float line, float gap) {
    float[] pattern = {line, gap};
    return new BasicStroke(THICK, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, pattern, 0);
  }
}
