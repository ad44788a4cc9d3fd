package io.github.segqa.loss.region;

import io.github.segqa.api.Precision;

/**
 * Writes the error e = |r-p| of a voxel as an integer that orders like e and from which both e and
 * 1-e come back: the bits of e below one half, above it the bits of 1-e counted from the other end.
 * Exact for probabilities of the given precision, because either p or 1-p is one of them.
 */
enum ErrorCode {
  /** 31 bits, for probabilities that are floats. */
  FLOAT {
    @Override
    long small(double e) {
      return Float.floatToRawIntBits((float) e);
    }

    @Override
    double back(long bits) {
      return Float.intBitsToFloat((int) bits);
    }
  },
  /** 63 bits, for probabilities that are doubles. */
  DOUBLE {
    @Override
    long small(double e) {
      return Double.doubleToRawLongBits(e);
    }

    @Override
    double back(long bits) {
      return Double.longBitsToDouble(bits);
    }
  };

  private final long half = small(0.5);

  static ErrorCode of(Precision p) {
    return p == Precision.SINGLE ? FLOAT : DOUBLE;
  }

  abstract long small(double e);

  abstract double back(long bits);

  /**
   * The code of a voxel of the class (member) or of the rest with probability p of the class.
   * Adding 0 makes -0 positive.
   */
  long encode(double p, boolean member) {
    double e = member ? 1 - p : p;
    return e < 0.5 ? small(e + 0.0) : 2 * half - small(member ? p + 0.0 : 1 - p);
  }

  /** |r-p|. */
  double error(long code) {
    return code < half ? back(code) : 1 - back(2 * half - code);
  }

  /** 1-|r-p|. */
  double truth(long code) {
    return code < half ? 1 - back(code) : back(2 * half - code);
  }
}
