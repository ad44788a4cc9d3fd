package io.github.segqa.loss.structure;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.kernel.MaskBits;
import io.github.segqa.kernel.MaskPacker;
import io.github.segqa.kernel.Morphology;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.RegionLoss;
import io.github.segqa.view.SoftSkeletons;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Skeleton recall: how much of a tube around the reference's skeleton is predicted. */
@Plugin(type = Measure.class)
public final class SkeletonRecall extends ClassLoss implements VoxelMap {
  private static final Param<Integer> SKELETON_ITERATIONS =
      Param.integer("skeleton_iterations", 10, "Erosions of the skeleton, in voxels").atLeast(1);
  private static final Param<Integer> TUBE_ITERATIONS =
      Param.integer("tube_iterations", 2, "Dilations of the skeleton, in voxels").atLeast(0);
  private static final Param<Double> SMOOTH = RegionLoss.SMOOTH.withDefault(1.0);

  private static final Descriptor D =
      Descriptor.loss("skeleton_recall", "Skeleton recall loss")
          .family("region")
          .formula("1 - (sum(p K) + smooth) / (sum(K) + smooth), K dilated skeleton of R, within R")
          .source("Kirchhoff 2024", "arXiv:2404.03010")
          .range("[0,1]")
          .extras("skeleton")
          .params(SKELETON_ITERATIONS, TUBE_ITERATIONS, SMOOTH, INCLUDE_BACKGROUND)
          .gradient(GradientKind.EXACT)
          .perfect("0")
          .notes(
              "The paper thins the reference; here its skeleton is the morphological one of"
                  + " cldice, unless a label map of skeleton voxels is passed, which is used as it"
                  + " is.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  private static Mask tube(SoftView view, int c, Args a) {
    int skeleton = a.get(SKELETON_ITERATIONS);
    int dilations = a.get(TUBE_ITERATIONS);
    return view.extras()
        .labels("skeleton")
        .map(labels -> view.get(supplied(labels, c)))
        .orElseGet(
            () ->
                view.get(
                    Derived.of(
                        "skeleton_tube",
                        v -> tube(v, c, skeleton, dilations),
                        c,
                        skeleton,
                        dilations)));
  }

  private static Derived<SoftView, Mask> supplied(LabelVolume labels, int c) {
    return Derived.of(
        "skeleton_supplied", v -> MaskPacker.pack(labels, c, v.grid().box(), v.progress()), c);
  }

  private static Mask tube(SoftView view, int c, int iterations, int dilations) {
    Mask skeleton = SoftSkeletons.reference(view, c, iterations);
    Mask tube = new Morphology(view.grid(), Connectivity.FULL).dilate(skeleton, dilations);
    return MaskBits.both(tube, view.reference(c));
  }

  private static BlockSum pass(SoftView view, int c, Args a) {
    Mask tube = tube(view, c, a);
    return new BlockSum(
        "skeleton_recall",
        List.of(c, a.get(SKELETON_ITERATIONS), a.get(TUBE_ITERATIONS)),
        2,
        (b, sums) -> {
          double[] k = b.scratch(0);
          b.gather(tube, k);
          double[] p = b.p(c);
          for (int i = 0; i < b.n(); i++) {
            sums[0] += p[i] * k[i];
            sums[1] += k[i];
          }
        });
  }

  @Override
  protected List<BlockSum> classSums(SoftView view, int c, Args a) {
    return List.of(pass(view, c, a));
  }

  @Override
  protected double classValue(SoftView view, int c, Args a) {
    double[] s = view.sum(pass(view, c, a));
    return 1 - (s[0] + a.get(SMOOTH)) / (s[1] + a.get(SMOOTH));
  }

  @Override
  protected void classGradient(SoftView view, int c, Args a, double weight, List<Field> out) {
    Mask tube = tube(view, c, a);
    double all = view.sum(pass(view, c, a))[1] + a.get(SMOOTH);
    view.forEachBlock(
        b -> {
          b.gather(tube, b.scratch(0));
          b.addSlope(out, c, b.scratch(0), -weight / all);
        });
  }

  @Override
  public void contribution(SoftView view, Args a, double weight, Field out) {
    int[] s = members(view, a);
    for (int c : s) {
      Mask tube = tube(view, c, a);
      double all = view.sum(pass(view, c, a))[1] + a.get(SMOOTH);
      double factor = weight * share(s.length, a) * view.kept() / all;
      view.forEachBlock(
          b -> {
            double[] missed = b.scratch(0);
            b.gather(tube, missed);
            double[] p = b.p(c);
            for (int i = 0; i < b.n(); i++) {
              missed[i] *= 1 - p[i];
            }
            b.scatterAdd(out, missed, factor);
          });
    }
  }
}
