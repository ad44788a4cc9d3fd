package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Derived;
import io.github.segqa.api.DirectedDistances;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.kernel.NearestSurface;
import io.github.segqa.shape.SurfaceMetric;

/** Distances between the surfaces of a reference and a predicted object, each alone. */
final class PairDistances {
  private PairDistances() {}

  /** Returns the distances between boundary voxels, computed once. */
  static SurfaceDistances of(InstanceView view, int reference, int prediction) {
    return view.get(
        Derived.of(
            "pair_distances",
            v ->
                NearestSurface.distances(
                    v.reference().mask(reference),
                    v.prediction().mask(prediction),
                    v.grid(),
                    SurfaceOptions.DEFAULT,
                    v.progress()),
            reference,
            prediction));
  }

  /** Returns a metric of surfaces, with its defaults, of a pair. */
  static double value(SurfaceMetric metric, InstanceView view, int reference, int prediction) {
    SurfaceDistances d = of(view, reference, prediction);
    return metric.valueOf(d, view.grid(), Args.defaults(metric.descriptor()));
  }

  /** Returns the mean of a metric of surfaces over the pairs of a matching; NaN without pairs. */
  static double mean(SurfaceMetric metric, InstanceView view, Matching matching) {
    double sum = 0;
    for (Matching.Pair p : matching.pairs()) {
      view.progress().check();
      sum += value(metric, view, p.reference(), p.prediction());
    }
    return sum / matching.pairs().size();
  }

  /** Sums up distances of many pairs. */
  static final class Mean {
    private double sum;
    private double n;

    /** Adds distances from reference to prediction over MedPy's map from the prediction. */
    void addToPrediction(InstanceView view) {
      int[] map = ObjectMap.of(Partners.ofPrediction(view));
      for (int j = 0; j < map.length; j++) {
        if (map[j] >= 0) {
          add(of(view, map[j], j).toPrediction());
        }
      }
    }

    /** Adds distances from prediction to reference over MedPy's map from the reference. */
    void addToReference(InstanceView view) {
      int[] map = ObjectMap.of(Partners.ofReference(view));
      for (int i = 0; i < map.length; i++) {
        if (map[i] >= 0) {
          add(of(view, i, map[i]).toReference());
        }
      }
    }

    private void add(DirectedDistances d) {
      sum += d.sum();
      n += d.size();
    }

    /** Returns the mean; NaN if nothing was added. */
    double value() {
      return sum / n;
    }
  }
}
