package io.github.segqa.loss.structure;

import io.github.segqa.api.Args;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Costly;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.BettiNumbers;
import io.github.segqa.kernel.Persistence;
import io.github.segqa.kernel.PersistencePairs;
import io.github.segqa.shape.GridLoss;
import io.github.segqa.shape.Survey;
import java.util.Arrays;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Topological loss: births and deaths of components, loops and cavities of the probability map. */
@Plugin(type = Measure.class)
public final class Topological extends GridLoss implements Costly {
  private static final double OPERATIONS_PER_VOXEL = 500;
  private static final double OPERATIONS_OF_LOOPS = 3000;
  private static final Param<Setting> DIMENSIONS =
      Param.listOr(
              "dimensions",
              Setting.word("auto"),
              "Dimensions of the homology: 0 components, 1 loops or holes, 2 cavities; auto: 0 and"
                  + " 1 in 2D, 0 and 2 in 3D",
              "auto")
          .atLeast(0);

  private static final Descriptor D =
      Descriptor.loss("topological", "Topology-preserving persistent-homology loss")
          .family("region")
          .formula(
              "sum over the n most persistent (b,e) of b^2 + (1-e)^2, over the others of (e-b)^2 /"
                  + " 2; b birth, e death in 1-p, n the Betti number of R; 1/2 for each that is"
                  + " missing")
          .source("Hu 2019", "arXiv:1906.05404")
          .range("[0,inf)")
          .params(DIMENSIONS, INCLUDE_BACKGROUND)
          .gradient(GradientKind.SUBGRADIENT)
          .perfect("0")
          .namedIn(Survey.MA)
          .notes(
              "Filtration and costs are the paper's. Ours: the whole image instead of patches,"
                  + " matching by persistence as in the authors' code, no frame around the image."
                  + " The object has the full neighbourhood. Loops in 3D (dimension 1) need a"
                  + " matrix reduction, which takes much more memory and time than the others.")
          .cost(
              "O(voxels x log voxels) for each class and dimension; loops in 3D (dimension 1) take"
                  + " 200 bytes and some 3000 operations a voxel, more in the worst case")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double operations(SoftView view, Args a) {
    double perVoxel = 0;
    for (int d : dimensions(view.grid(), a)) {
      boolean loops = d == 1 && view.grid().dims() == 3;
      perVoxel += loops ? OPERATIONS_OF_LOOPS : OPERATIONS_PER_VOXEL;
    }
    return perVoxel * view.grid().voxels() * members(view, a).length;
  }

  @Override
  public double memory(SoftView view, Args a) {
    return Arrays.stream(dimensions(view.grid(), a))
        .mapToDouble(d -> Persistence.memory(d, view.grid()))
        .max()
        .orElse(0);
  }

  private static int[] dimensions(Grid grid, Args a) {
    double[] given = a.get(DIMENSIONS).array();
    if (given == null) {
      return new int[] {0, grid.dims() - 1};
    }
    for (double d : given) {
      if (d != Math.rint(d)) {
        throw new EvaluationException(
            "topological(dimensions=...): dimensions must be whole numbers from 0 to 2, but one is "
                + d
                + ".");
      }
    }
    return Arrays.stream(given).mapToInt(d -> (int) d).filter(d -> d < grid.dims()).toArray();
  }

  @Override
  protected double classValue(SoftView view, int c, Args a) {
    return diagrams(view, c, a).stream().mapToDouble(PersistenceDiagram::cost).sum();
  }

  @Override
  protected Field slope(SoftView view, int c, Args a) {
    Field slope = Field.zeros(view.grid());
    diagrams(view, c, a).forEach(d -> d.addSlope(slope));
    return slope;
  }

  private static List<PersistenceDiagram> diagrams(SoftView view, int c, Args a) {
    Field p = view.probability(c);
    Persistence persistence =
        new Persistence(p, view.grid(), view.progress().named("topological of class " + c));
    BettiNumbers wanted = BettiNumbers.of(view.reference(c), view.grid(), Connectivity.FULL);
    return Arrays.stream(dimensions(view.grid(), a))
        .mapToObj(
            d -> {
              PersistencePairs pairs = persistence.pairs(d);
              long n = d == 0 ? wanted.b0() : d == 1 ? wanted.b1() : wanted.b2();
              return new PersistenceDiagram(pairs, persistence, n);
            })
        .toList();
  }
}
