package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** One-against-rest AUROC, averaged over the classes. */
@Plugin(type = Measure.class)
public final class MacroAuroc implements CaseMeasure {
  private static final Descriptor D =
      Descriptor.metric("macro_auroc", "One-vs-rest AUROC, mean over classes")
          .family("probabilistic")
          .formula("mean over classes of auroc(p_c against y = c); NaN skipped")
          .source("Hanley and McNeil 1982", "10.1148/radiology.143.1.7063747")
          .range("[0,1]")
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.SCIKIT_LEARN, Tool.MONAI)
          .notes("Classes that are absent from the reference, or fill it, are skipped.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(CaseView view, Args args) {
    return ProbabilityClasses.mean(view, c -> Auroc.area(SortedScores.of(c)));
  }
}
