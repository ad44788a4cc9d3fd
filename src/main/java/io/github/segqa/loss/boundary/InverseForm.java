package io.github.segqa.loss.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.Undefined;
import io.github.segqa.kernel.BoundaryMoments;
import io.github.segqa.kernel.PlaneSource;
import io.github.segqa.kernel.SymmetricPower;
import io.github.segqa.shape.ClassMean;
import io.github.segqa.shape.Survey;
import java.util.Arrays;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.scijava.plugin.Plugin;

/** InverseForm: how far the map of the predicted onto the reference boundary is from identity. */
@Plugin(type = Measure.class)
public final class InverseForm extends ClassMean {
  private static final double NOTHING = 1e-12;
  private static final Param<Double> RIDGE =
      Param.number("ridge", 1e-6, "Added to the diagonal of both covariances").atLeast(0);

  private static final Descriptor D =
      Descriptor.loss("inverse_form", "InverseForm (boundary transformation distance)")
          .family("boundary")
          .formula(
              "sqrt(|A - I|^2 + |t|^2), A = P^-1/2 (P^1/2 R P^1/2)^1/2 P^-1/2, t = mu_R - A mu_P;"
                  + " P, R covariance and mu mean of coordinates, weighted with the squared"
                  + " gradient of p and r")
          .source("Borse 2021", "arXiv:2104.02745")
          .range("[0,inf)")
          .params(RIDGE, INCLUDE_BACKGROUND)
          .gradient(GradientKind.NONE)
          .perfect("0")
          .namedIn(Survey.AZAD)
          .notes(
              "The paper trains a network that tells the transformation; here it is estimated in"
                  + " closed form from moments, so there is no gradient. Coordinates run from -1 to"
                  + " 1. Turns of a shape without a longest axis are not seen. No edge in one of"
                  + " the two: the root of the number of axes.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double classValue(SoftView view, int c, Args a) {
    Grid grid = view.grid();
    BoundaryMoments p =
        BoundaryMoments.of(PlaneSource.of(view.probability(c)), grid, view.progress());
    BoundaryMoments r =
        BoundaryMoments.of(PlaneSource.of(view.reference(c), grid.box()), grid, view.progress());
    if (p.mass() < NOTHING || r.mass() < NOTHING) {
      return p.mass() < NOTHING && r.mass() < NOTHING ? 0 : Math.sqrt(grid.dims());
    }
    return distance(p, r, grid.dims(), a.get(RIDGE));
  }

  private static double distance(BoundaryMoments p, BoundaryMoments r, int dims, double ridge) {
    RealMatrix identity = MatrixUtils.createRealIdentityMatrix(dims);
    RealMatrix root = SymmetricPower.of(covariance(p, dims, ridge), 0.5);
    RealMatrix inverse = SymmetricPower.of(covariance(p, dims, ridge), -0.5);
    RealMatrix inner = root.multiply(covariance(r, dims, ridge)).multiply(root);
    RealMatrix map = inverse.multiply(SymmetricPower.of(inner, 0.5)).multiply(inverse);
    RealVector shift = mean(r, dims).subtract(map.operate(mean(p, dims)));
    double distance = Math.hypot(map.subtract(identity).getFrobeniusNorm(), shift.getNorm());
    if (Double.isNaN(distance) || Double.isInfinite(distance)) {
      throw new Undefined("a boundary lies on one line and ridge is 0; ridge > 0 gives a value");
    }
    return distance;
  }

  private static RealVector mean(BoundaryMoments m, int dims) {
    return MatrixUtils.createRealVector(Arrays.copyOf(m.mean(), dims));
  }

  private static RealMatrix covariance(BoundaryMoments m, int dims, double ridge) {
    RealMatrix ridges = MatrixUtils.createRealIdentityMatrix(dims).scalarMultiply(ridge);
    return MatrixUtils.createRealMatrix(m.covariance())
        .getSubMatrix(0, dims - 1, 0, dims - 1)
        .add(ridges);
  }
}
