package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** One-against-rest average precision, averaged over the classes. */
@Plugin(type = Measure.class)
public final class MacroAveragePrecision implements CaseMeasure {
  private static final Descriptor D =
      Descriptor.metric(
              "macro_average_precision", "One-vs-rest average precision, mean over classes")
          .family("probabilistic")
          .formula("mean over classes of average_precision(p_c against y = c); NaN skipped")
          .source("Everingham et al. 2010 (PASCAL VOC)", "10.1007/s11263-009-0275-4")
          .range("[0,1]")
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.SCIKIT_LEARN, Tool.MONAI)
          .notes("Classes that are absent from the reference are skipped.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(CaseView view, Args args) {
    return ProbabilityClasses.mean(view, c -> AveragePrecision.of(SortedScores.of(c)));
  }
}
