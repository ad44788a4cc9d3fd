package io.github.segqa.result;

/**
 * A place in an image, by the geometry of the reference.
 *
 * @param x to the patient's right if that is known, else along the first axis of the image
 * @param y the same, to the front
 * @param z the same, to the head
 * @param unit {@code mm}, or {@code voxel} or {@code pixel} if the reference is not calibrated
 */
public record Position(double x, double y, double z, String unit) {
  /**
   * @param axis 0, 1, 2 for x, y, z
   * @return the coordinate along it
   */
  public double along(int axis) {
    return axis == 0 ? x : axis == 1 ? y : z;
  }

  /**
   * @param other another position
   * @param preferred the axis if several are as good
   * @return the axis along which the positions differ most
   */
  public int axisTo(Position other, int preferred) {
    int best = preferred;
    for (int axis = 0; axis < 3; axis++) {
      best = distance(other, axis) > distance(other, best) ? axis : best;
    }
    return best;
  }

  private double distance(Position other, int axis) {
    return Math.abs(other.along(axis) - along(axis));
  }
}
