package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Cross-entropy with the factor (1-p_y)^gamma, which mutes voxels that are right already. */
@Plugin(type = Measure.class)
public final class Focal extends CompoundLoss {
  /** Weight of the foreground; none: no weights. */
  public static final Param<Setting> ALPHA =
      Param.numberOr(
              "alpha",
              Setting.of(0.25),
              "Weight of the foreground, or none: all voxels alike",
              Setting.NONE)
          .atLeast(0)
          .atMost(1);

  /** Exponent of the factor. */
  public static final Param<Double> GAMMA =
      Param.number("gamma", 2, "Exponent of the factor (1-p_y)^gamma").atLeast(0);

  static final Param<String> ALPHA_MODE =
      Param.choice(
          "alpha_mode",
          "class: alpha on the foreground, 1-alpha on the background; constant: alpha everywhere",
          "class",
          "constant");

  static final Param<String> MODE =
      Param.choice(
          "mode",
          "softmax: from the probability of the reference class; sigmoid: class by class, as"
              + " independent binary maps",
          "softmax",
          "sigmoid");

  static final Descriptor DESCRIPTOR =
      Descriptor.loss("focal", "Focal loss")
          .family("pixel")
          .formula("(1/N) sum -a (1-p_y)^gamma ln p_y; a = alpha on foreground, else 1-alpha")
          .source("Lin 2017", "arXiv:1708.02002")
          .range("[0, inf)")
          .params(ALPHA, GAMMA, ALPHA_MODE, MODE, ClassLoss.INCLUDE_BACKGROUND, EPS)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.JADON, Survey.SEMSEGLOSS, Survey.MA, Survey.DUBEY, Survey.AZAD)
          .notes(
              "With one probability map both modes are the same. MONAI FocalLoss: mode=sigmoid;"
                  + " with use_softmax=True alpha=none, divided by the number of classes."
                  + " segmentation_models_pytorch, binary: the same alpha. include_background"
                  + " matters in mode=sigmoid only.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args args) {
    boolean softmax = args.get(MODE).equals("softmax");
    return List.of(new Part(1, softmax ? new SoftmaxFocal() : new SigmoidFocal(), args));
  }

  /** Weight of a foreground voxel, or of any for alpha_mode=constant. */
  static double foregroundWeight(Args a) {
    return a.get(ALPHA).orElse(1);
  }

  /** Weight of a background voxel. */
  static double backgroundWeight(Args a) {
    Setting alpha = a.get(ALPHA);
    boolean constant = a.get(ALPHA_MODE).equals("constant");
    return alpha.isNone() || constant ? foregroundWeight(a) : 1 - alpha.number();
  }
}
