package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;

/** A focal cross-entropy and a focal Tversky loss under one set of parameters. */
abstract class UnifiedFocal extends CompoundLoss {
  static final Param<Double> DELTA =
      Param.number("delta", 0.6, "Weight of the foreground and of false negatives")
          .atLeast(0)
          .atMost(1);
  private static final Param<Double> WEIGHT =
      Param.number("weight", 0.5, "Weight of the Tversky part, 1-weight that of the focal part")
          .atLeast(0)
          .atMost(1);
  private static final Param<Double> GAMMA =
      Param.number("gamma", 0.5, "How much easy voxels are muted and rare classes raised")
          .atLeast(0)
          .below(1);
  private static final Param<Setting> FOCAL_EXPONENT =
      Param.numberOr(
              "focal_exponent",
              Setting.none(),
              "Exponent of the focal part; none: gamma",
              Setting.NONE)
          .atLeast(0);

  private final boolean symmetric;

  UnifiedFocal(boolean symmetric) {
    this.symmetric = symmetric;
  }

  static Descriptor describe(String id, String name, String formula) {
    return Descriptor.loss(id, name)
        .family("compound")
        .formula(
            "weight mean_c T_c + (1-weight) (1/N) sum F; x_c = Tversky loss with delta, 1-delta; "
                + formula)
        .source("Yeung 2022", "arXiv:2102.04525")
        .range("[0, inf)")
        .params(WEIGHT, DELTA, GAMMA, FOCAL_EXPONENT, EPS)
        .perfect("0")
        .gradient(GradientKind.EXACT)
        .namedIn(Survey.AZAD)
        .notes(
            "Follows the authors' code, as MONAI does (AsymmetricUnifiedFocalLoss). The paper's"
                + " text has the exponent 1-gamma in the focal part (focal_exponent) and weights"
                + " the parts the other way round (weight -> 1-weight).")
        .build();
  }

  @Override
  protected final List<Part> parts(SoftView view, Args a) {
    double weight = a.get(WEIGHT);
    double exponent = a.get(FOCAL_EXPONENT).orElse(a.get(GAMMA));
    return List.of(
        new Part(weight, new UnifiedTversky(descriptor(), symmetric, 1 - a.get(GAMMA)), a),
        new Part(1 - weight, new UnifiedCrossEntropy(descriptor(), symmetric, exponent), a));
  }
}
