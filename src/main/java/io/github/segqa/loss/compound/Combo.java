package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;
import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.pixel.BalancedCrossEntropy;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Balanced cross-entropy minus the Dice coefficient. */
@Plugin(type = Measure.class)
public final class Combo extends CompoundLoss {
  private static final Param<Double> ALPHA =
      Param.number("alpha", 0.5, "Weight of the cross-entropy, 1-alpha that of Dice")
          .atLeast(0)
          .atMost(1);
  private static final Param<Double> BETA =
      Param.number("beta", 0.5, "Weight of the class in the cross-entropy, 1-beta that of the rest")
          .atLeast(0)
          .atMost(1);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("combo", "Combo loss")
          .family("compound")
          .formula(
              "alpha (1/N) sum -(beta r ln p + (1-beta) (1-r) ln(1-p)) - (1-alpha) (2 sum p r +"
                  + " smooth) / (sum p + sum r + smooth), mean over classes")
          .source("Taghanaki 2019", "arXiv:1805.02798")
          .range("[-(1-alpha), inf)")
          .params(ALPHA, BETA, SMOOTH.withDefault(1.0), ClassLoss.INCLUDE_BACKGROUND, EPS)
          .perfect("-(1-alpha)")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.JADON, Survey.MA, Survey.AZAD)
          .notes("As in the paper; the published code has the wrong sign in the cross-entropy.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args a) {
    double alpha = a.get(ALPHA);
    Part ce =
        Part.of(alpha, new BalancedCrossEntropy(), a)
            .with(BalancedCrossEntropy.BETA, Setting.of(a.get(BETA)));
    return List.of(ce, DicePart.of(1 - alpha, a));
  }

  @Override
  protected double constant(Args a) {
    return a.get(ALPHA) - 1;
  }
}
