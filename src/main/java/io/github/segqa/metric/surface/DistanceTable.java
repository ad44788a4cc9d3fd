package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.DirectedDistances;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.api.Table;
import io.github.segqa.api.TableMeasure;
import io.github.segqa.api.Undefined;
import io.github.segqa.shape.SurfaceMetric;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scijava.plugin.Plugin;

/** All distances between two surfaces, from which every surface metric follows. */
@Plugin(type = Measure.class)
public final class DistanceTable implements TableMeasure<ClassView> {
  private static final List<String> COLUMNS =
      List.of(
          "distance",
          "reference_count",
          "reference_weight",
          "reference_share",
          "prediction_count",
          "prediction_weight",
          "prediction_share");

  private static final Descriptor D =
      Descriptor.metric("distance_table", "Table of surface distances")
          .family("distance")
          .formula(
              "a row for each distance that occurs, ascending: how many elements of the reference"
                  + " surface are so far from the predicted one, their weight, and the share of"
                  + " all that are at most so far; the same from the predicted surface")
          .range("table")
          .direction(Direction.NONE)
          .unit("spacing")
          .params(
              SurfaceMetric.SURFACE,
              SurfaceMetric.CONNECTIVITY,
              SurfaceMetric.IMAGE_BORDER,
              SurfaceMetric.DISTANCE_METRIC)
          .needs(Need.LABELS)
          .notes(
              "Exact, without bins. The weight is the number of elements, or with surface=surfel"
                  + " their length or area. The shares are the surface overlaps at that tolerance:"
                  + " surface_overlap_ref and surface_overlap_pred.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public String unit(Args args) {
    boolean physical =
        SurfaceMetric.options(args).metric() == SurfaceOptions.DistanceMetric.EUCLIDEAN;
    return physical ? D.unit() : "voxel";
  }

  @Override
  public Class<ClassView> view() {
    return ClassView.class;
  }

  @Override
  public Table table(ClassView view, Args args) {
    SurfaceDistances d = view.surface(SurfaceMetric.options(args));
    if (d.referenceEmpty() || d.predictionEmpty()) {
      throw new Undefined(
          (d.referenceEmpty() ? "the reference" : "the prediction") + " has no surface");
    }
    Map<Double, double[]> rows = new TreeMap<>();
    add(d.toPrediction(), 1, rows);
    add(d.toReference(), 4, rows);
    double[][] all = rows.values().toArray(double[][]::new);
    cumulate(all, 2, d.toPrediction().totalWeight());
    cumulate(all, 5, d.toReference().totalWeight());
    return Table.rows(COLUMNS, all);
  }

  /** Puts count and weight into two columns. */
  private static void add(DirectedDistances distances, int column, Map<Double, double[]> rows) {
    distances.forEach(
        (d, n, w) -> {
          double[] row = rows.computeIfAbsent(d, k -> new double[COLUMNS.size()]);
          row[0] = d;
          row[column] += n;
          row[column + 1] += w;
        });
  }

  /** Puts the share of the weights so far into the column behind them. */
  private static void cumulate(double[][] rows, int weight, double total) {
    double sum = 0;
    for (double[] row : rows) {
      sum += row[weight];
      row[weight + 1] = sum / total;
    }
  }
}
