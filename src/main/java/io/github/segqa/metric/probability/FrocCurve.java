package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Table;
import io.github.segqa.api.TableMeasure;
import io.github.segqa.shape.Tool;
import java.util.List;
import org.scijava.plugin.Plugin;

/** The points of the free-response curve of lesions, one a distinct score of candidates. */
@Plugin(type = Measure.class)
public final class FrocCurve implements TableMeasure<ClassView> {
  private static final Descriptor D =
      Descriptor.metric("froc_curve", "Lesion FROC curve")
          .family("probabilistic")
          .formula(
              "[score, false-positive candidates, share of lesions hit] for each distinct score of"
                  + " candidates, descending")
          .source("van Ginneken et al. 2010", "10.1016/j.media.2010.05.005")
          .range("curve")
          .direction(Direction.NONE)
          .params(FrocPoints.MIN_PROBABILITY, FrocPoints.CONNECTIVITY)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.MONAI)
          .notes(
              "Of one image: false positives are counted, not averaged over images. froc_score and"
                  + " froc_fp_at_sensitivity are read from these points.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public Class<ClassView> view() {
    return ClassView.class;
  }

  @Override
  public Table table(ClassView view, Args args) {
    double[][] rows =
        FrocPoints.of(view, args).points().stream()
            .map(p -> new double[] {p.score(), p.falsePositives(), p.sensitivity()})
            .toArray(double[][]::new);
    return Table.rows(List.of("score", "false_positives", "sensitivity"), rows);
  }
}
