package io.github.segqa.kernel;

import io.github.segqa.api.Undefined;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Lower bound of the mutual information of two sets of patches under a Gaussian model (Zhao et al.
 * 2019, arXiv:1910.12037): half the log determinant of what is left of the covariance of the first
 * once the second is known, per dimension, as a loss.
 */
public final class InformationBound {
  private static final double LOG_EPS = 1e-8;
  private static final double ANY_ASYMMETRY = 1;

  private final int d;
  private final RealMatrix gain;
  private final CholeskyDecomposition left;

  /**
   * @param m moments of the patches
   * @param alpha added to the diagonals, above 0
   * @throws Undefined if a matrix is not positive definite, because alpha is lost in rounding
   */
  public InformationBound(PatchMoments.Moments m, double alpha) {
    this.d = m.uu().length;
    RealMatrix ridge = MatrixUtils.createRealIdentityMatrix(d).scalarMultiply(alpha);
    RealMatrix uv = MatrixUtils.createRealMatrix(m.uv());
    RealMatrix vv = MatrixUtils.createRealMatrix(m.vv()).add(ridge);
    this.gain = uv.multiply(cholesky(vv).getSolver().getInverse());
    RealMatrix rest = MatrixUtils.createRealMatrix(m.uu()).subtract(gain.multiply(uv.transpose()));
    RealMatrix symmetric = rest.add(rest.transpose()).scalarMultiply(0.5);
    this.left = cholesky(symmetric.add(ridge));
  }

  private static CholeskyDecomposition cholesky(RealMatrix m) {
    try {
      return new CholeskyDecomposition(m, ANY_ASYMMETRY, 0);
    } catch (NonPositiveDefiniteMatrixException e) {
      throw new Undefined("a covariance is singular up to rounding; a larger alpha may help");
    }
  }

  /**
   * @return mean logarithm of the diagonal of the Cholesky factor
   */
  public double value() {
    double sum = 0;
    for (int i = 0; i < d; i++) {
      sum += Math.log(left.getL().getEntry(i, i) + LOG_EPS);
    }
    return sum / d;
  }

  /**
   * The derivative of the value by a patch of the second set is H (v - mean) - Q (u - mean).
   *
   * @return H and Q
   */
  public double[][][] slopes() {
    RealMatrix q = gain.transpose().multiply(left.getSolver().getInverse()).scalarMultiply(1.0 / d);
    return new double[][][] {q.multiply(gain).getData(), q.getData()};
  }
}
