package io.github.segqa.loss.boundary;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.Components;
import io.github.segqa.kernel.Erosion;
import io.github.segqa.kernel.MaskBits;
import java.util.ArrayList;
import java.util.List;

/** Points that stand for a class of the reference, at kept voxels. */
final class ReferencePoints {
  private ReferencePoints() {}

  /**
   * @param kind {@code foreground}, {@code boundary} or {@code centroids}
   * @return x, y, z of the points in the unit of the spacing
   */
  static double[][] of(SoftView view, int c, String kind) {
    Grid grid = view.grid();
    return switch (kind) {
      case "boundary" -> voxels(boundary(view, c), grid);
      case "centroids" -> centroids(components(view, c), grid);
      default -> voxels(object(view, c), grid);
    };
  }

  /** How many points there are. */
  static double count(SoftView view, int c, String kind) {
    return switch (kind) {
      case "boundary" -> boundary(view, c).count();
      case "centroids" -> components(view, c).count();
      default -> object(view, c).count();
    };
  }

  private static Mask object(SoftView view, int c) {
    Mask whole = view.reference(c);
    return view.ignored().map(i -> MaskBits.without(whole, i)).orElse(whole);
  }

  private static Mask boundary(SoftView view, int c) {
    return Erosion.border(object(view, c), view.grid(), Connectivity.FACE, false);
  }

  private static Components components(SoftView view, int c) {
    return Components.of(object(view, c), Connectivity.FULL);
  }

  private static double[][] voxels(Mask mask, Grid grid) {
    List<double[]> points = new ArrayList<>();
    Box box = mask.bounds();
    for (int z = box.z0(); z < box.z1(); z++) {
      for (int y = box.y0(); y < box.y1(); y++) {
        for (int x = box.x0(); x < box.x1(); x++) {
          if (mask.get(x, y, z)) {
            points.add(new double[] {x * grid.sx(), y * grid.sy(), z * grid.sz()});
          }
        }
      }
    }
    return points.toArray(double[][]::new);
  }

  private static double[][] centroids(Components objects, Grid grid) {
    double[][] points = new double[objects.count()][];
    for (int i = 0; i < points.length; i++) {
      double[] at = objects.centroid(i);
      points[i] = new double[] {at[0] * grid.sx(), at[1] * grid.sy(), at[2] * grid.sz()};
    }
    return points;
  }
}
