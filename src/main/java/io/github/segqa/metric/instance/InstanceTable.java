package io.github.segqa.metric.instance;

import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Instances;
import io.github.segqa.api.Table;
import io.github.segqa.metric.surface.Assd;
import io.github.segqa.metric.surface.HausdorffPercentile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which reference object was matched to which predicted one: a row for each reference object, then
 * one for each predicted object without partner.
 */
public final class InstanceTable {
  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "prediction",
          "reference_volume",
          "prediction_volume",
          "iou",
          "dice",
          "assd",
          "hd95");

  private final InstanceView view;
  private final double voxel;

  private InstanceTable(InstanceView view) {
    this.view = view;
    this.voxel = view.grid().voxelVolume();
  }

  /**
   * @param view reference and predicted objects
   * @param threshold smallest IoU of a matched pair
   * @return labels, volumes (2D: areas) and distances in the unit of the grid; NaN for what an
   *     object without partner does not have, IoU and Dice being 0
   */
  public static Table of(InstanceView view, double threshold) {
    InstanceTable table = new InstanceTable(view);
    Matching matching = Matching.of(view, Criterion.iou(threshold));
    double[][] ofReference = new double[view.reference().count()][];
    boolean[] used = new boolean[view.prediction().count()];
    for (Matching.Pair p : matching.pairs()) {
      view.progress().check();
      ofReference[p.reference()] = table.matched(p);
      used[p.prediction()] = true;
    }
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < ofReference.length; i++) {
      rows.add(ofReference[i] != null ? ofReference[i] : table.missed(i));
    }
    IntStream.range(0, used.length).filter(j -> !used[j]).forEach(j -> rows.add(table.extra(j)));
    return Table.rows(COLUMNS, rows.toArray(double[][]::new));
  }

  private double[] matched(Matching.Pair p) {
    Instances r = view.reference();
    Instances q = view.prediction();
    return new double[] {
      r.label(p.reference()),
      q.label(p.prediction()),
      r.size(p.reference()) * voxel,
      q.size(p.prediction()) * voxel,
      p.iou(),
      p.dice(),
      PairDistances.value(new Assd(), view, p.reference(), p.prediction()),
      PairDistances.value(new HausdorffPercentile(), view, p.reference(), p.prediction())
    };
  }

  private double[] missed(int i) {
    Instances r = view.reference();
    double none = Double.NaN;
    return new double[] {r.label(i), none, r.size(i) * voxel, none, 0, 0, none, none};
  }

  private double[] extra(int j) {
    Instances q = view.prediction();
    double none = Double.NaN;
    return new double[] {none, q.label(j), none, q.size(j) * voxel, 0, 0, none, none};
  }
}
