package io.github.segqa.io;

import io.github.segqa.api.Grid;
import java.util.List;

/**
 * Where the voxels of a NIfTI file lie: sform, else qform, else the voxel sizes alone (formats
 * spec, section 2, rules 8 and 9).
 */
final class NiftiGeometry {
  private static final double SAME = 0.01;
  private static final double SPACING_TOLERANCE = 1e-3;

  /** Relative error of an axis whose numbers are stored in single precision. */
  private static final double ROUNDING = 1e-6;

  private final NiftiHeader header;
  private final int[] size;
  private final List<String> warnings;
  private final double scale;

  private NiftiGeometry(NiftiHeader header, int[] size, List<String> warnings) {
    this.header = header;
    this.size = size;
    this.warnings = warnings;
    this.scale = millimetres(header.units());
  }

  /**
   * @param header the header
   * @param size voxels along x, y, z
   * @param prefer which form counts if both are there
   * @param warnings takes what a user should know
   * @return the geometry, in mm
   */
  static Geometry of(
      NiftiHeader header, int[] size, OpenOptions.Prefer prefer, List<String> warnings) {
    return new NiftiGeometry(header, size, warnings).choose(prefer);
  }

  /** Millimetres in the unit of the file; unknown units are taken for mm. */
  private static double millimetres(int units) {
    return switch (units & 7) {
      case 1 -> 1000;
      case 3 -> 0.001;
      default -> 1;
    };
  }

  private boolean unitKnown() {
    int unit = header.units() & 7;
    return unit >= 1 && unit <= 3;
  }

  private Geometry choose(OpenOptions.Prefer prefer) {
    Affine sform = valid("sform", header.sformCode() > 0, sform());
    Affine qform = valid("qform", header.qformCode() > 0, qform());
    boolean takeQ = sform == null || (qform != null && prefer == OpenOptions.Prefer.QFORM);
    Affine affine = takeQ ? qform : sform;
    if (affine == null) {
      return spacingOnly();
    }
    String source = takeQ ? "qform" : "sform";
    Geometry g = geometry(affine, source);
    if (sform != null && qform != null) {
      double d = GridComparison.deviation(sform, qform, g.grid());
      if (d > SAME) {
        warnings.add(
            "sform and qform differ by up to "
                + Geometry.number(d)
                + " voxels; the "
                + source
                + " is used.");
      }
    }
    checkPixdim(g);
    return g;
  }

  private Affine valid(String form, boolean present, Affine affine) {
    if (!present) {
      return null;
    }
    Affine flat = size[2] == 1 ? withNormal(affine) : affine;
    if (flat.valid()) {
      return flat;
    }
    warnings.add("The " + form + " is no usable geometry (" + affine + ") and was ignored.");
    return null;
  }

  /** A 2D image may leave its third axis empty: a unit vector at right angles stands in. */
  private static Affine withNormal(Affine a) {
    if (a.norm(2) > 0) {
      return a;
    }
    double[] n = new double[3];
    double length = 0;
    for (int r = 0; r < 3; r++) {
      int p = (r + 1) % 3;
      int q = (r + 2) % 3;
      n[r] = a.at(p, 0) * a.at(q, 1) - a.at(q, 0) * a.at(p, 1);
      length += n[r] * n[r];
    }
    length = Math.sqrt(length);
    double[] rows = new double[12];
    for (int r = 0; r < 3; r++) {
      rows[4 * r] = a.at(r, 0);
      rows[4 * r + 1] = a.at(r, 1);
      rows[4 * r + 2] = n[r] / length;
      rows[4 * r + 3] = a.at(r, 3);
    }
    return Affine.ofRows(rows);
  }

  private Affine sform() {
    double[] rows = new double[12];
    for (int i = 0; i < 12; i++) {
      rows[i] = header.srow(i) * scale;
    }
    return Affine.ofRows(rows);
  }

  private Affine qform() {
    double[] offset = new double[3];
    for (int i = 0; i < 3; i++) {
      offset[i] = header.quatern(3 + i) * scale;
    }
    Quaternion q = Quaternion.of(header.quatern(0), header.quatern(1), header.quatern(2));
    double sign = header.pixdim(0) < 0 ? -1 : 1;
    double[] step = {pixdim(1), pixdim(2), sign * pixdim(3)};
    return q.affine(step, offset);
  }

  /** Voxel size in mm; 1 where the header has none. */
  private double pixdim(int i) {
    double p = Math.abs(header.pixdim(i));
    return p > 0 && Double.isFinite(p) ? decimal(p) * scale : 1;
  }

  /**
   * The decimal number that a writer meant with a single-precision one: 0.3, not 0.300000012, which
   * would be more than a tolerance of 0.3 mm.
   */
  private static double decimal(double p) {
    return (float) p == p ? Double.parseDouble(Float.toString((float) p)) : p;
  }

  private boolean hasPixdim() {
    for (int i = 1; i <= dims(); i++) {
      if (!(Math.abs(header.pixdim(i)) > 0) || Double.isInfinite(header.pixdim(i))) {
        return false;
      }
    }
    return true;
  }

  private int dims() {
    return header.dim(0) <= 2 ? 2 : 3;
  }

  private Geometry spacingOnly() {
    boolean known = unitKnown() && hasPixdim();
    if (!hasPixdim()) {
      warnings.add("The header has no voxel size; 1 mm is taken. Give the spacing if you know it.");
    }
    return Geometry.ofGrid(grid(pixdim(1), pixdim(2), pixdim(3)), known, "pixdim");
  }

  private Grid grid(double sx, double sy, double sz) {
    return new Grid(size[0], size[1], size[2], sx, sy, dims() == 2 ? 1 : sz, dims(), "mm");
  }

  private Geometry geometry(Affine a, String source) {
    Grid grid = grid(spacing(a, 0), spacing(a, 1), spacing(a, 2));
    return new Geometry(grid, a, true, unitKnown(), source);
  }

  /** The length of the axis, or the voxel size if they differ by rounding only. */
  private double spacing(Affine a, int axis) {
    double s = a.norm(axis);
    double p = pixdim(axis + 1);
    return Math.abs(p - s) <= ROUNDING * s ? p : s;
  }

  private void checkPixdim(Geometry g) {
    for (int axis = 0; axis < dims(); axis++) {
      double s = g.grid().spacing(axis);
      double p = Math.abs(header.pixdim(axis + 1)) * scale;
      if (!(Math.abs(p - s) <= SPACING_TOLERANCE * s)) {
        warnings.add(
            "The header gives a voxel size of "
                + Geometry.number(p)
                + " mm along axis "
                + "xyz".charAt(axis)
                + ", but its "
                + g.source()
                + " "
                + Geometry.number(s)
                + " mm, which is used.");
      }
    }
  }
}
