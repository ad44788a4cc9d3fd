package io.github.segqa.io;

import io.github.segqa.api.Grid;
import io.github.segqa.image.PixelType;
import io.github.segqa.image.Pixels;
import java.util.List;
import java.util.Map;

/** Volumes made in memory. */
final class TestVolume {
  private TestVolume() {}

  static Geometry geometry(int nx, int ny, int nz, double... rows) {
    Affine a = Affine.ofRows(rows);
    Grid g = new Grid(nx, ny, nz, a.norm(0), a.norm(1), a.norm(2), 3, "mm");
    return new Geometry(g, a, true, true, "sform");
  }

  static Geometry unplaced(int nx, int ny, int nz, double s, String unit) {
    return Geometry.ofGrid(new Grid(nx, ny, nz, s, s, s, 3, unit), unit.equals("mm"), "tiff");
  }

  static Volume of(String name, Pixels pixels, Geometry g, Map<Integer, String> names) {
    Volume.ChannelAxis axis =
        pixels.channels() > 1 ? Volume.ChannelAxis.CHANNEL : Volume.ChannelAxis.NONE;
    return new Volume(name, null, "test", pixels, g, axis, names, List.of());
  }

  /** Labels, x fastest, in a place. */
  static Volume labels(String name, Geometry g, int... labels) {
    return of(
        name,
        new Pixels(g.grid().nx(), g.grid().ny(), PixelType.U8, planes(g, labels)),
        g,
        Map.of());
  }

  private static Object[][] planes(Geometry g, int... labels) {
    int n = g.grid().planeSize();
    Object[] planes = new Object[g.grid().nz()];
    for (int z = 0; z < planes.length; z++) {
      byte[] plane = new byte[n];
      for (int i = 0; i < n; i++) {
        plane[i] = (byte) labels[(z * n + i) % labels.length];
      }
      planes[z] = plane;
    }
    return new Object[][] {planes};
  }

  /** One value a channel for all voxels. */
  static Volume constant(String name, Geometry g, double... channels) {
    Object[][] planes = new Object[channels.length][g.grid().nz()];
    for (int c = 0; c < channels.length; c++) {
      for (int z = 0; z < g.grid().nz(); z++) {
        double[] plane = new double[g.grid().planeSize()];
        java.util.Arrays.fill(plane, channels[c]);
        planes[c][z] = plane;
      }
    }
    return of(name, new Pixels(g.grid().nx(), g.grid().ny(), PixelType.F64, planes), g, Map.of());
  }
}
