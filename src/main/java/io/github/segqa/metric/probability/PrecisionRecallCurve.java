package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Table;
import io.github.segqa.api.TableMeasure;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import java.util.ArrayList;
import java.util.List;
import org.scijava.plugin.Plugin;

/** The points of the precision-recall curve, one a distinct probability. */
@Plugin(type = Measure.class)
public final class PrecisionRecallCurve implements TableMeasure<ClassView> {
  private static final Descriptor D =
      Descriptor.metric("precision_recall_curve", "Precision-recall curve")
          .aliases("pr_curve")
          .family("probabilistic")
          .formula("[threshold, recall, precision] for each distinct probability, descending")
          .source("Davis and Goadrich 2006", "10.1145/1143844.1143874")
          .range("curve")
          .direction(Direction.NONE)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.SCIKIT_LEARN)
          .notes(
              "Starts at the largest probability; scikit-learn lists the thresholds ascending and"
                  + " adds the point recall 0, precision 1. average_precision and auprc_trapezoid"
                  + " are areas under these points.")
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
    SortedScores s = SortedScores.of(view);
    List<double[]> rows = new ArrayList<>();
    s.descend(
        (t, tp, fp) ->
            rows.add(new double[] {t, Ratio.of(tp, s.positives()), Ratio.of(tp, tp + fp)}));
    return Table.rows(List.of("threshold", "recall", "precision"), rows.toArray(double[][]::new));
  }
}
