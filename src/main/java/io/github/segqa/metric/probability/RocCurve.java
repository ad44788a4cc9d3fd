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

/** The points of the ROC curve, one a distinct probability. */
@Plugin(type = Measure.class)
public final class RocCurve implements TableMeasure<ClassView> {
  private static final Descriptor D =
      Descriptor.metric("roc_curve", "ROC curve")
          .family("probabilistic")
          .formula("[threshold, FPR, TPR] for each distinct probability, descending")
          .range("curve")
          .direction(Direction.NONE)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.SCIKIT_LEARN, Tool.MONAI)
          .notes("Starts at the largest probability; scikit-learn adds the point (0,0) before it.")
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
            rows.add(new double[] {t, Ratio.of(fp, s.negatives()), Ratio.of(tp, s.positives())}));
    return Table.rows(List.of("threshold", "fpr", "tpr"), rows.toArray(double[][]::new));
  }
}
