package io.github.segqa.metric.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Box;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.DirectedDistances;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.kernel.MaskSlice;
import io.github.segqa.kernel.NearestSurface;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.shape.ObjectMetric;
import java.util.Arrays;
import org.scijava.plugin.Plugin;

/** How much of the reference contour somebody who corrects the prediction must draw. */
@Plugin(type = Measure.class)
public final class AddedPathLength extends ObjectMetric {
  private static final Param<Integer> AXIS =
      Param.integer(
              "axis", 0, "Slices are drawn across this axis of a 3D image: 0 = z, 1 = y, 2 = x")
          .atLeast(0)
          .atMost(2);

  private static final Param<Double> TOLERANCE =
      Param.number(
              "tolerance", 0, "Contour within this distance of the predicted one is not redrawn")
          .atLeast(0)
          .unit("spacing");

  private static final Param<String> UNIT =
      Param.choice(
          "unit",
          "Count of contour voxels, or that times the root of the voxel's area (physical)",
          "voxel",
          "physical");

  private static final Descriptor D =
      Descriptor.metric(
              "added_path_length", "Added path length (voxels of reference contour to redraw)")
          .family("boundary")
          .needs(Need.LABELS)
          .formula("sum over slices of n{boundary of R farther than tolerance from boundary of P}")
          .source("Vaassen 2020", "10.1016/j.phro.2019.12.001")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .unit("voxel")
          .usesSpacing()
          .params(AXIS, TOLERANCE, UNIT)
          .notes(
              "Goes with the time that correction takes. All of a slice counts if the prediction is"
                  + " missing there; contours that are to be deleted cost nothing.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public String unit(Args a) {
    return a.get(UNIT).equals("physical") ? "spacing" : D.unit();
  }

  @Override
  protected double measured(ClassView view, Args a) {
    boolean flat = view.grid().dims() == 2;
    int axis = flat ? 2 : 2 - a.get(AXIS);
    Grid slice = flat ? view.grid() : MaskSlice.grid(view.grid(), axis);
    double voxels = voxels(view, axis, slice, a.get(TOLERANCE));
    return unit(a).equals("voxel") ? voxels : voxels * Math.sqrt(slice.voxelVolume());
  }

  private static double voxels(ClassView view, int axis, Grid slice, double tolerance) {
    Box b = view.reference().box();
    int first = axis == 0 ? b.x0() : axis == 1 ? b.y0() : b.z0();
    double[] voxels = new double[axis == 0 ? b.nx() : axis == 1 ? b.ny() : b.nz()];
    Parallel.forEach(
        voxels.length,
        view.progress(),
        i -> {
          Mask r = MaskSlice.of(view.reference(), axis, first + i);
          Mask p = MaskSlice.of(view.prediction(), axis, first + i);
          DirectedDistances d =
              NearestSurface.distances(r, p, slice, SurfaceOptions.DEFAULT, Progress.NONE)
                  .toPrediction();
          voxels[i] = d.totalWeight() - d.within(tolerance);
        });
    return Arrays.stream(voxels).sum();
  }
}
