package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.Extremes;
import io.github.segqa.shape.ClassVoxelLoss;
import io.github.segqa.shape.Survey;
import io.github.segqa.shape.VoxelTerm;
import io.github.segqa.view.DistanceMaps;
import org.scijava.plugin.Plugin;

/** Boundary loss: the prediction, weighted with the signed distance to the reference. */
@Plugin(type = Measure.class)
public final class Boundary extends ClassVoxelLoss {
  /** Taken off the depth inside. */
  public static final Param<Double> INNER_OFFSET =
      Param.number("inner_offset", 1, "Taken off the depth inside the reference").atLeast(0);

  private static final Param<String> OFFSET_MODE =
      Param.choice(
          "offset_mode",
          "Unit of inner_offset: the smallest spacing (scaled) or that of the image (absolute)",
          "scaled",
          "absolute");
  private static final Param<Boolean> NORMALIZE =
      Param.flag("normalize", false, "Whether the map is divided by its largest absolute value");

  private static final Descriptor D =
      Descriptor.loss("boundary", "Boundary (surface) loss")
          .family("boundary")
          .formula("mean(phi p), phi = Dout(R) - (Din(R) - offset) r: signed distance to R")
          .source("Kervadec 2019", "arXiv:1812.07032")
          .range("(-inf,inf)")
          .usesSpacing()
          .params(INNER_OFFSET, OFFSET_MODE, NORMALIZE, INCLUDE_BACKGROUND)
          .gradient(GradientKind.EXACT)
          .perfect("negative; depends on the object")
          .namedIn(Survey.MA, Survey.AZAD)
          .notes(
              "The paper has inner_offset=0. The authors' code takes 1 off the depth"
                  + " (inner_offset=1,offset_mode=absolute); the default scales that 1 by the"
                  + " smallest spacing, so that it stays one voxel. The map is 0 for a class that"
                  + " is empty or fills the image.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected VoxelTerm term(SoftView view, int c, Args a) {
    Field map = DistanceMaps.reference(view, c);
    double offset = DistanceMaps.hasInterface(view, c) ? offset(view, a) : 0;
    double scale = a.get(NORMALIZE) ? scale(DistanceMaps.referenceExtremes(view, c), offset) : 1;
    return (b, value, slope) -> {
      double[] p = b.p(c);
      double[] r = b.r(c);
      double[] phi = b.scratch(2);
      b.gather(map, phi);
      for (int i = 0; i < b.n(); i++) {
        phi[i] = scale * (phi[i] + offset * r[i]);
        value[i] = phi[i] * p[i];
      }
      if (slope != null) {
        System.arraycopy(phi, 0, slope, 0, b.n());
      }
    };
  }

  private static double offset(SoftView view, Args a) {
    boolean scaled = a.get(OFFSET_MODE).equals("scaled");
    return a.get(INNER_OFFSET) * (scaled ? view.grid().minSpacing() : 1);
  }

  /** One over the largest |phi|: outside, or at the ends of the range inside. */
  private static double scale(Extremes e, double offset) {
    double inside = Math.max(Math.abs(e.lowest() + offset), Math.abs(e.lastNegative() + offset));
    double largest = e.highest() > 0 ? Math.max(e.highest(), inside) : 0;
    return largest > 0 ? 1 / largest : 1;
  }
}
