package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mutual information over a mean of the two entropies. */
@Plugin(type = Measure.class)
public final class NormalizedMutualInformation extends PartitionMetric {
  private static final Param<String> NORMALIZATION =
      Param.choice(
          "normalization",
          "What mutual information is divided by; studholme: sum of entropies over joint entropy",
          "arithmetic",
          "geometric",
          "min",
          "max",
          "joint",
          "studholme");

  private static final Descriptor D =
      partition("normalized_mutual_information", "Normalised mutual information")
          .aliases("nmi")
          .formula(
              "MI / f; f = arithmetic (H(R) + H(P)) / 2 | geometric sqrt(H(R) H(P)) | min | "
                  + "max | joint H(R,P); studholme (H(R) + H(P)) / H(R,P) instead")
          .source("Strehl 2002", "10.1162/153244303321897735")
          .range("[0,1]")
          .params(NORMALIZATION)
          .namedIn(Tool.SCIKIT_LEARN, Tool.ITK)
          .notes(
              "1 if both images have one label only, 0 if only f is 0. scikit-learn is "
                  + "arithmetic by default, scikit-image studholme (range 1 to 2).")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    Entropies h = Entropies.of(view);
    String by = a.get(NORMALIZATION);
    if (by.equals("studholme")) {
      return Ratio.of(h.reference() + h.prediction(), h.joint());
    }
    double f = divisor(h, by);
    return h.reference() == 0 && h.prediction() == 0 ? 1 : f == 0 ? 0 : h.mutual() / f;
  }

  private static double divisor(Entropies h, String by) {
    double r = h.reference();
    double p = h.prediction();
    return switch (by) {
      case "geometric" -> Math.sqrt(r * p);
      case "min" -> Math.min(r, p);
      case "max" -> Math.max(r, p);
      case "joint" -> h.joint();
      default -> (r + p) / 2;
    };
  }
}
