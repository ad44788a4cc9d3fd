package io.github.segqa.loss.structure;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.GridLoss;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Structural similarity of probability map and reference, at one or several scales. */
@Plugin(type = Measure.class)
public final class Ssim extends ClassLoss implements VoxelMap {
  /** One scale or several. */
  public static final Param<String> SIMILARITY =
      Param.choice(
          "similarity",
          "One scale (ssim) or the product over several (ms_ssim)",
          "ssim",
          "ms_ssim");

  /** Size of the window. */
  public static final Param<Integer> WINDOW =
      Param.integer("window", 11, "Side of the Gaussian window, odd")
          .atLeast(3)
          .odd()
          .unit("voxel");

  /** Width of the window. */
  public static final Param<Double> SIGMA =
      Param.number("sigma", 1.5, "Standard deviation of the window").above(0).unit("voxel");

  /** What happens at the edge of the image. */
  public static final Param<String> BORDER =
      Param.choice(
          "border",
          "Windows that lie in the image (valid), or all with zeros around the image (zero)",
          "valid",
          "zero");

  static final Param<Double> K1 =
      Param.number("k1", 0.01, "Stabilises the luminance factor: C1 = k1^2").above(0);
  static final Param<Double> K2 =
      Param.number("k2", 0.03, "Stabilises contrast and structure: C2 = k2^2").above(0);
  static final Param<Setting> SCALE_WEIGHTS =
      Param.listOr(
              "scale_weights",
              Setting.of(List.of(0.0448, 0.2856, 0.3001, 0.2363, 0.1333)),
              "Exponents of ms_ssim, finest scale first")
          .above(0);

  private static final Descriptor D =
      Descriptor.loss("ssim", "Structural similarity (SSIM, MS-SSIM) loss")
          .family("region")
          .formula(
              "1 - mean(S), S = (2 mu mv + C1)(2 suv + C2) / ((mu^2 + mv^2 + C1)(suu + svv + C2))"
                  + " of u = p, v = r in Gaussian windows")
          .source("Wang 2004; multi-scale: Wang 2003", "10.1109/TIP.2003.819861")
          .range("[0,2]")
          .params(SIMILARITY, WINDOW, SIGMA, K1, K2, BORDER, SCALE_WEIGHTS, INCLUDE_BACKGROUND)
          .gradient(GradientKind.EXACT)
          .perfect("0")
          .namedIn(Survey.SEMSEGLOSS)
          .notes(
              "One minus tf.image.ssim and ssim_multiscale with max_val=1 (images at least as"
                  + " large as they demand), and scikit-image's with gaussian_weights=True,"
                  + " use_sample_covariance=False and the same window; border=zero is the BASNet"
                  + " authors' code. Ours: windows shrink on short axes, are 3D in a volume, and"
                  + " ms_ssim takes as many scales as the window fits, with weights rescaled. Not"
                  + " to be confused with structural_similarity.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double classValue(SoftView view, int c, Args a) {
    return 1 - new SimilarityScales(view, c, a).value();
  }

  @Override
  protected void classGradient(SoftView view, int c, Args a, double weight, List<Field> out) {
    GridLoss.addSlope(view, c, new SimilarityScales(view, c, a).slope(), -weight, out);
  }

  @Override
  public void contribution(SoftView view, Args a, double weight, Field out) {
    int[] s = members(view, a);
    for (int c : s) {
      double factor = weight * share(s.length, a);
      new SimilarityScales(view, c, a).addTerms(view.kept(), factor, out);
    }
  }
}
