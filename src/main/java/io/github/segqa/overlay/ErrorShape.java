package io.github.segqa.overlay;

import io.github.segqa.api.Box;
import io.github.segqa.view.ErrorKind;
import io.github.segqa.view.ErrorMap;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * All voxels of one kind in a plane, as an area.
 *
 * @param kind what the voxels are
 * @param path lines along the edges of the voxels, in pixels of the image; with the even-odd rule
 *     the area holds exactly these voxels
 */
public record ErrorShape(ErrorKind kind, Path2D path) {
  /**
   * @param map errors
   * @param z plane
   * @return the areas that are not empty, in the order in which they are drawn
   */
  public static List<ErrorShape> of(ErrorMap map, int z) {
    Box box = map.box();
    List<ErrorShape> shapes = new ArrayList<>();
    if (z < box.z0() || z >= box.z1()) {
      return shapes;
    }
    byte[] kinds = map.plane(z, box);
    for (ErrorKind kind : ErrorStyle.DRAWN) {
      Path2D path = Outline.of(kinds, box.nx(), (byte) kind.ordinal());
      if (path.getCurrentPoint() != null) {
        path.transform(AffineTransform.getTranslateInstance(box.x0(), box.y0()));
        shapes.add(new ErrorShape(kind, path));
      }
    }
    return shapes;
  }
}
