package io.github.segqa.kernel;

import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.SurfaceOptions;
import java.util.ArrayList;
import java.util.List;

/** Surface elements and distances by going through all voxels and all pairs of elements. */
final class BruteSurface {
  private BruteSurface() {}

  /** An element: x, y, z, size. */
  record Element(int x, int y, int z, double size) {}

  static List<Element> elements(Mask m, Grid g, SurfaceOptions o) {
    List<Element> list = new ArrayList<>();
    int more = o.surface() == SurfaceOptions.Surface.SURFEL ? 1 : 0;
    double[] sizes = SurfelSizes.of(g);
    for (int z = 0; z < g.nz() + (g.dims() == 3 ? more : 0); z++) {
      for (int y = 0; y < g.ny() + more; y++) {
        for (int x = 0; x < g.nx() + more; x++) {
          double size =
              switch (o.surface()) {
                case REGION -> m.get(x, y, z) ? 1 : 0;
                case BOUNDARY -> m.get(x, y, z) && touches(m, g, o, x, y, z) ? 1 : 0;
                case SURFEL -> sizes[code(m, g, x, y, z)];
              };
          if (size > 0) {
            list.add(new Element(x, y, z, size));
          }
        }
      }
    }
    return list;
  }

  static double[] distances(List<Element> from, List<Element> to, Grid g, SurfaceOptions o) {
    double[] d = new double[from.size()];
    for (int i = 0; i < d.length; i++) {
      d[i] = Double.POSITIVE_INFINITY;
      for (Element e : to) {
        d[i] = Math.min(d[i], distance(from.get(i), e, g, o));
      }
    }
    return d;
  }

  private static double distance(Element a, Element b, Grid g, SurfaceOptions o) {
    int dx = Math.abs(a.x - b.x);
    int dy = Math.abs(a.y - b.y);
    int dz = Math.abs(a.z - b.z);
    return switch (o.metric()) {
      case CHESSBOARD -> Math.max(dx, Math.max(dy, dz));
      case TAXICAB -> dx + dy + dz;
      case EUCLIDEAN -> Math.sqrt(square(dz * g.sz()) + square(dy * g.sy()) + square(dx * g.sx()));
    };
  }

  private static double square(double v) {
    return v * v;
  }

  private static int code(Mask m, Grid g, int x, int y, int z) {
    int code = 0;
    for (int bit = 0; bit < (g.dims() == 3 ? 8 : 4); bit++) {
      int dz = g.dims() == 3 ? (bit >> 2) - 1 : 0;
      code |= m.get(x - 1 + (bit & 1), y - 1 + (bit >> 1 & 1), z + dz) ? 1 << bit : 0;
    }
    return code;
  }

  /** Whether a neighbour is no object, counted one by one. */
  static boolean touches(Mask m, Grid g, SurfaceOptions o, int x, int y, int z) {
    int reach = g.dims() == 3 ? 1 : 0;
    int most = o.connectivity() == Connectivity.FACE ? 1 : 3;
    most = o.connectivity() == Connectivity.EDGE ? 2 : most;
    for (int dz = -reach; dz <= reach; dz++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
          int axes = Math.abs(dx) + Math.abs(dy) + Math.abs(dz);
          boolean inside = g.box().contains(x + dx, y + dy, z + dz);
          if (axes <= most && (inside || !o.ignoreBorder()) && !m.get(x + dx, y + dy, z + dz)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
