package io.github.segqa.loss.boundary;

import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Field;
import io.github.segqa.api.Mask;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.Erosion;
import io.github.segqa.kernel.SoftErosion;
import io.github.segqa.shape.LogClamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Soft depth bins of one class. Eroding p again and again gives e_1, e_2, ...; a voxel lies at
 * depth k with probability e_k - e_(k+1), where e_0 = 1 and the one after the last is 0. The depth
 * t of the reference is the number of eroded masks that hold the voxel.
 */
final class ErosionBins {
  private final SoftView view;
  private final List<Field> eroded = new ArrayList<>();
  private final Field depth;

  ErosionBins(SoftView view, int c, int truncation) {
    this.view = view;
    this.depth = zeros();
    Field e = view.probability(c);
    Mask core = view.reference(c);
    for (int k = 1; k <= truncation; k++) {
      eroded.add(e);
      addDepth(core);
      if (k < truncation) {
        e = SoftErosion.of(e, view.grid(), view.progress());
        core = Erosion.erode(core, view.grid(), Connectivity.FACE, true);
      }
    }
  }

  private void addDepth(Mask core) {
    view.forEachBlock(
        b -> {
          b.gather(core, b.scratch(0));
          b.scatterAdd(depth, b.scratch(0), 1);
        });
  }

  private Field zeros() {
    return Field.zeros(view.grid());
  }

  /** The probability e_t - e_(t+1) of each kept voxel's own depth. */
  Field ofTarget() {
    Field out = zeros();
    view.forEachBlock(
        b -> {
          double[] v = b.scratch(0);
          double[] e = b.scratch(1);
          double[] t = b.scratch(2);
          b.gather(depth, t);
          Arrays.fill(v, 1);
          for (int k = 1; k <= eroded.size(); k++) {
            b.gather(eroded.get(k - 1), e);
            for (int i = 0; i < b.n(); i++) {
              v[i] = t[i] == k ? e[i] : t[i] == k - 1 ? v[i] - e[i] : v[i];
            }
          }
          b.scatterAdd(out, v, 1);
        });
    return out;
  }

  /** Derivative of the mean of -ln(e_t - e_(t+1)) by p. */
  Field slope(double eps) {
    Field target = ofTarget();
    Field byEroded = null;
    for (int k = eroded.size(); k >= 1; k--) {
      Field slope = own(k, target, eps);
      if (byEroded != null) {
        Field source = eroded.get(k - 1);
        SoftErosion.addAdjoint(source, byEroded, slope, view.grid(), view.progress());
      }
      byEroded = slope;
    }
    return byEroded;
  }

  /** What e_k gets itself: it enters with + at depth k, with - at depth k-1. */
  private Field own(int k, Field target, double eps) {
    Field slope = zeros();
    double factor = -1.0 / view.kept();
    view.forEachBlock(
        b -> {
          double[] v = b.scratch(0);
          double[] t = b.scratch(1);
          b.gather(target, v);
          b.gather(depth, t);
          for (int i = 0; i < b.n(); i++) {
            double sign = t[i] == k ? 1 : t[i] == k - 1 ? -1 : 0;
            v[i] = sign * LogClamp.slopeOfClog(v[i], eps);
          }
          b.scatterAdd(slope, v, factor);
        });
    return slope;
  }
}
