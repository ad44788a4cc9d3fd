package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Instances;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Table;
import io.github.segqa.api.TableMeasure;
import io.github.segqa.metric.instance.Partners.Likeness;
import io.github.segqa.metric.surface.Assd;
import io.github.segqa.metric.surface.HausdorffPercentile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.scijava.plugin.Plugin;

/** Which reference object was matched to which predicted one. */
@Plugin(type = Measure.class)
public final class InstanceTable implements TableMeasure<InstanceView> {
  private static final double NONE = Double.NaN;

  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "prediction",
          "reference_volume",
          "prediction_volume",
          "overlap_volume",
          "iou",
          "dice",
          "centroid_distance",
          "assd",
          "hd95");

  private static final Descriptor D =
      InstanceMetric.instance("instance_table", "Table of matched objects")
          .formula(
              "a row for each reference object with its matched predicted one, then one for each"
                  + " predicted object without partner")
          .range("table")
          .direction(Direction.NONE)
          .unit("spacing")
          .params(Criterion.CRITERION, Criterion.THRESHOLD, Criterion.STRICT)
          .notes(
              "Objects are named by their label, or by their number in raster order for"
                  + " components. Volumes (2D: areas) and distances are in the unit of the"
                  + " spacing. NaN stands for what an object without partner does not have; its"
                  + " overlap is 0. The matching is that of lesion_f1 and panoptic_quality.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public Class<InstanceView> view() {
    return InstanceView.class;
  }

  @Override
  public Table table(InstanceView view, Args args) {
    double[][] ofReference = new double[view.reference().count()][];
    boolean[] used = new boolean[view.prediction().count()];
    for (Matching.Pair p : Matching.of(view, Criterion.of(args)).pairs()) {
      view.progress().check();
      ofReference[p.reference()] = matched(view, p);
      used[p.prediction()] = true;
    }
    double voxel = view.grid().voxelVolume();
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < ofReference.length; i++) {
      double[] alone = {view.reference().label(i), NONE, view.reference().size(i) * voxel, NONE};
      rows.add(ofReference[i] != null ? ofReference[i] : unmatched(alone));
    }
    IntStream.range(0, used.length)
        .filter(j -> !used[j])
        .mapToObj(j -> extra(view.prediction(), j, voxel))
        .forEach(rows::add);
    return Table.rows(COLUMNS, rows.toArray(double[][]::new));
  }

  private static double[] matched(InstanceView view, Matching.Pair p) {
    Instances r = view.reference();
    Instances q = view.prediction();
    int i = p.reference();
    int j = p.prediction();
    double voxel = view.grid().voxelVolume();
    return new double[] {
      r.label(i),
      q.label(j),
      r.size(i) * voxel,
      q.size(j) * voxel,
      Partners.ofReference(view).of(i, j, Likeness.VOXELS) * voxel,
      p.iou(),
      p.dice(),
      distance(r.centroid(i), q.centroid(j), view.grid()),
      PairDistances.value(new Assd(), view, i, j),
      PairDistances.value(new HausdorffPercentile(), view, i, j)
    };
  }

  private static double distance(double[] a, double[] b, Grid g) {
    double sum = 0;
    for (int axis = 0; axis < a.length; axis++) {
      double d = (a[axis] - b[axis]) * g.spacing(axis);
      sum += d * d;
    }
    return Math.sqrt(sum);
  }

  private static double[] extra(Instances prediction, int j, double voxel) {
    return unmatched(NONE, prediction.label(j), NONE, prediction.size(j) * voxel);
  }

  /** Labels and volumes; no overlap, no distances. */
  private static double[] unmatched(double... known) {
    double[] row = Arrays.copyOf(known, COLUMNS.size());
    Arrays.fill(row, COLUMNS.indexOf("centroid_distance"), row.length, NONE);
    return row;
  }
}
