package io.github.segqa.diagnostic;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Table;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.HeatMap;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.scijava.plugin.Plugin;

/**
 * The confusion matrix: voxels by reference and predicted class, shaded by their share of a row.
 */
@Plugin(type = Diagnostic.class)
public final class ConfusionPlot implements Diagnostic {
  @Override
  public String name() {
    return "confusion";
  }

  @Override
  public String description() {
    return "confusion matrix as a heat map: voxels by reference and predicted class, shaded by"
        + " their share of the reference class";
  }

  @Override
  public Figure figure(DiagnosticCase of) {
    Score score = of.scores("confusion_matrix").get(0);
    if (score.status() != Status.OK) {
      throw new EvaluationException("There is no confusion matrix: " + score.note() + ".");
    }
    Table table = score.table();
    List<String> names = table.columns().stream().map(c -> name(c, of)).toList();
    double[][] shares =
        Arrays.stream(table.rows()).map(ConfusionPlot::shares).toArray(double[][]::new);
    return new HeatMap(
        "Confusion matrix: " + of.id() + " (voxels)",
        "Predicted class",
        names,
        "Reference class",
        names,
        shares,
        text(table.rows()),
        table.rows(),
        "Share of the reference class");
  }

  private static String name(String label, DiagnosticCase of) {
    int l = Integer.parseInt(label);
    String known = of.loaded().data().labelNames().getOrDefault(l, l == 0 ? "background" : "");
    return (label + " " + known).strip();
  }

  /** NaN if the reference has no voxel of the class. */
  private static double[] shares(double[] row) {
    double sum = Arrays.stream(row).sum();
    return Arrays.stream(row).map(v -> sum == 0 ? Double.NaN : v / sum).toArray();
  }

  private static String[][] text(double[][] rows) {
    return Arrays.stream(rows)
        .map(
            r ->
                Arrays.stream(r)
                    .mapToObj(v -> String.format(Locale.ROOT, "%,d", (long) v))
                    .toArray(String[]::new))
        .toArray(String[][]::new);
  }
}
