package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Undefined;
import io.github.segqa.metric.probability.Auroc;
import io.github.segqa.metric.probability.ScoreScan;
import io.github.segqa.metric.probability.SortedScores;
import org.scijava.plugin.Plugin;

/** AUROC of the entropy as a detector of wrongly decided voxels. */
@Plugin(type = Measure.class)
public final class ErrorDetectionAuroc implements ClassMeasure {
  private static final double DECIMALS = 1e12;
  private static final Descriptor D =
      Descriptor.metric("error_detection_auroc", "AUROC of the entropy for errors")
          .family("calibration")
          .formula("auroc of the entropy against \"(p >= threshold) != y\"")
          .source("Hendrycks and Gimpel 2017", "arXiv:1610.02136")
          .range("[0,1]")
          .params(ReliabilityBins.THRESHOLD)
          .needs(Need.PROBABILITIES)
          .notes(
              "0.5 = the entropy tells nothing about where the decision is wrong. Entropies are"
                  + " rounded to 12 decimals, so that p and 1-p tie.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(ClassView view, Args args) {
    double threshold = args.get(ReliabilityBins.THRESHOLD);
    Precision precision = Precision.of(view.grid());
    SortedScores.Collector scores = new SortedScores.Collector(view, precision == Precision.SINGLE);
    ScoreScan.inOrder(
        view,
        b -> {
          for (int i = 0; i < b.n(); i++) {
            double p = b.p()[i];
            scores.add(
                Math.rint(DECIMALS * Entropy.bits(p)) / DECIMALS,
                Entropy.isWrong(p, b.y()[i], threshold));
          }
        });
    double area = Auroc.area(scores.sorted());
    if (Double.isNaN(area)) {
      throw new Undefined("all voxels are decided alike, rightly or wrongly");
    }
    return area;
  }
}
