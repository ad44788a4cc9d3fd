package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Table;
import io.github.segqa.api.TableMeasure;
import io.github.segqa.shape.ClassList;
import io.github.segqa.shape.Confusion;
import io.github.segqa.shape.ConfusionMetric;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.Tool;
import java.util.Arrays;
import org.scijava.plugin.Plugin;

/** Confusion matrix: voxels by reference class (row) and predicted class (column). */
@Plugin(type = Measure.class)
public final class ConfusionMatrix implements TableMeasure<CaseView> {
  private static final Descriptor D =
      MulticlassMetric.multiclass("confusion_matrix", "Confusion matrix")
          .formula("N[i][j] = voxels of reference class i that were predicted as class j")
          .range("counts")
          .direction(Direction.NONE)
          .unit("voxel")
          .params(ClassList.CLASSES)
          .namedIn(Tool.METRICS_RELOADED, Tool.SCIKIT_LEARN)
          .notes("Rows and columns are in the order of the classes.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public Class<CaseView> view() {
    return CaseView.class;
  }

  @Override
  public Table table(CaseView view, Args args) {
    Confusion m = ConfusionMetric.matrix(view.contingency(), view.classes(), args);
    double[][] rows = new double[m.size()][m.size()];
    for (int i = 0; i < m.size(); i++) {
      for (int j = 0; j < m.size(); j++) {
        rows[i][j] = m.get(i, j);
      }
    }
    return Table.matrix(Arrays.stream(m.classes()).mapToObj(String::valueOf).toList(), rows);
  }
}
