package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.ClassVoxelLoss;
import io.github.segqa.shape.Survey;
import io.github.segqa.shape.VoxelTerm;
import io.github.segqa.view.DistanceMaps;
import org.scijava.plugin.Plugin;

/** Region-wise loss: the prediction, weighted with a map of each class. */
@Plugin(type = Measure.class)
public final class RegionWise extends ClassVoxelLoss {
  private static final Param<String> MAP =
      Param.choice(
          "map",
          "rectified: -Din/max(Din) inside, 1 outside; boundary: Dout - Din",
          "rectified",
          "boundary");
  private static final Param<Boolean> BACKGROUND = INCLUDE_BACKGROUND.withDefault(true);

  private static final Descriptor D =
      Descriptor.loss("region_wise", "Region-wise loss (rectified maps)")
          .family("boundary")
          .formula("mean over classes and voxels of z_c p_c, z_c = -Din/max(Din) inside c, else 1")
          .source("Valverde & Tohka 2023", "arXiv:2108.01405")
          .range("[-1,1]")
          .usesSpacing()
          .params(MAP, BACKGROUND)
          .gradient(GradientKind.EXACT)
          .perfect("negative; depends on the object")
          .namedIn(Survey.AZAD)
          .notes(
              "The range is that of map=rectified, the paper's. There a class that is absent has 1"
                  + " everywhere and one that fills the image -1.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected VoxelTerm term(SoftView view, int c, Args a) {
    Field map = DistanceMaps.reference(view, c);
    boolean rectified = a.get(MAP).equals("rectified");
    boolean flat = !DistanceMaps.hasInterface(view, c);
    double depth = rectified && !flat ? -DistanceMaps.referenceExtremes(view, c).lowest() : 1;
    double everywhere = view.reference(c).isEmpty() ? 1 : -1;
    return (b, value, slope) -> {
      double[] z = b.scratch(2);
      b.gather(map, z);
      double[] p = b.p(c);
      for (int i = 0; i < b.n(); i++) {
        if (rectified) {
          z[i] = flat ? everywhere : z[i] > 0 ? 1 : z[i] / depth;
        }
        value[i] = z[i] * p[i];
      }
      if (slope != null) {
        System.arraycopy(z, 0, slope, 0, b.n());
      }
    };
  }
}
