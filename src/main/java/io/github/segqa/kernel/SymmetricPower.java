package io.github.segqa.kernel;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/** Powers of small symmetric matrices. */
public final class SymmetricPower {
  private SymmetricPower() {}

  /**
   * @param matrix symmetric up to rounding, positive semi-definite
   * @param exponent any; negative ones need a positive definite matrix
   * @return V w^exponent V' for the eigenvectors V and eigenvalues w, those below 0 counting as 0
   */
  public static RealMatrix of(RealMatrix matrix, double exponent) {
    RealMatrix symmetric = matrix.add(matrix.transpose()).scalarMultiply(0.5);
    EigenDecomposition e = new EigenDecomposition(symmetric);
    double[] w = e.getRealEigenvalues();
    for (int i = 0; i < w.length; i++) {
      w[i] = Math.pow(Math.max(0, w[i]), exponent);
    }
    return e.getV().multiply(MatrixUtils.createRealDiagonalMatrix(w)).multiply(e.getVT());
  }
}
