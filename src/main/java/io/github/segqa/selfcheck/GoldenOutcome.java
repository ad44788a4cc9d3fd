package io.github.segqa.selfcheck;

/**
 * How a row came out.
 *
 * @param row the row
 * @param status whether it could be computed
 * @param excess largest deviation of value and gradient in units of the tolerance: at most 1 is
 *     right; NaN if it was not computed
 * @param message what differs or why it was not computed; "" if right
 */
public record GoldenOutcome(GoldenRow row, Status status, double excess, String message) {
  /** What can become of a row. */
  public enum Status {
    /** Within tolerance. */
    RIGHT,
    /** Beyond tolerance, or the computation failed. */
    WRONG,
    /** No such measure is installed. */
    UNKNOWN
  }
}
