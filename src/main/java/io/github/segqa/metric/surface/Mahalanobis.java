package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Undefined;
import io.github.segqa.kernel.MaskMoments;
import io.github.segqa.shape.ObjectMetric;
import io.github.segqa.shape.Tool;
import io.github.segqa.view.Moments;
import io.github.segqa.view.Side;
import java.util.Arrays;
import org.scijava.plugin.Plugin;

/** Distance of the centroids in units of the spread of the voxels along that direction. */
@Plugin(type = Measure.class)
public final class Mahalanobis extends ObjectMetric {
  private static final double SINGULAR = 1e-12;

  private static final Descriptor D =
      Descriptor.metric("mahalanobis", "Mahalanobis distance of the two voxel clouds")
          .family("distance")
          .needs(Need.LABELS)
          .formula("sqrt(D' S^-1 D), D = difference of means, S = (|R| S_R + |P| S_P)/(|R| + |P|)")
          .source("Taha 2015", "10.1186/s12880-015-0068-x")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes(
              "S_R and S_P are population covariances of the voxel positions. The spacing cancels"
                  + " out. Undefined if an object is missing or both are flat in one direction.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double measured(ClassView view, Args a) {
    MaskMoments r = Moments.of(view, Side.REFERENCE);
    MaskMoments p = Moments.of(view, Side.PREDICTION);
    if (r.count() == 0 || p.count() == 0) {
      throw new Undefined("the " + (r.count() == 0 ? "reference" : "prediction") + " is empty");
    }
    SymmetricEigen e = SymmetricEigen.of(covariance(r, p, view.grid()));
    double largest = Arrays.stream(e.values()).max().getAsDouble();
    double sum = 0;
    for (int k = 0; k < e.values().length; k++) {
      if (e.values()[k] <= SINGULAR * largest) {
        throw new Undefined("the objects are flat: their covariance matrix is singular");
      }
      double d = 0;
      for (int axis = 0; axis < view.grid().dims(); axis++) {
        double difference = (r.mean(axis) - p.mean(axis)) * view.grid().spacing(axis);
        d += e.vectors()[axis][k] * difference;
      }
      sum += d * d / e.values()[k];
    }
    return Math.sqrt(sum);
  }

  private static double[][] covariance(MaskMoments r, MaskMoments p, Grid g) {
    double[][] s = new double[g.dims()][g.dims()];
    for (int i = 0; i < s.length; i++) {
      for (int j = 0; j < s.length; j++) {
        double sum = r.count() * r.covariance(i, j) + p.count() * p.covariance(i, j);
        s[i][j] = sum / (r.count() + p.count()) * g.spacing(i) * g.spacing(j);
      }
    }
    return s;
  }
}
