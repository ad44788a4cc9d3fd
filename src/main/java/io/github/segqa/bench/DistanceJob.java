package io.github.segqa.bench;

import io.github.segqa.api.Field;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.DistanceTransform;
import io.github.segqa.kernel.MaskPacker;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A distance map of the reference's foreground (all labels together).
 *
 * @param map which one
 */
record DistanceJob(BiFunction<DistanceTransform, Mask, Field> map) implements Job {
  private static final int STRIDE = 97;

  @Override
  public Map<String, Double> run(BenchmarkInput in) {
    Mask mask = MaskPacker.packForeground(in.reference(), in.grid().box(), Progress.NONE);
    Field field = map.apply(DistanceTransform.of(in.grid()), mask);
    return Map.of("max", max(field), "sum97", sampleSum(field));
  }

  private static double max(Field field) {
    double max = Double.NEGATIVE_INFINITY;
    for (int z = 0; z < field.nz(); z++) {
      double own = field.floats() != null ? max(field.floats()[z]) : max(field.doubles()[z]);
      max = Math.max(max, own);
    }
    return max;
  }

  private static float max(float[] plane) {
    float max = Float.NEGATIVE_INFINITY;
    for (float v : plane) {
      max = Math.max(max, v);
    }
    return max;
  }

  private static double max(double[] plane) {
    double max = Double.NEGATIVE_INFINITY;
    for (double v : plane) {
      max = Math.max(max, v);
    }
    return max;
  }

  /** Sum of every 97th voxel of the volume. */
  private static double sampleSum(Field field) {
    double sum = 0;
    long plane = (long) field.nx() * field.ny();
    for (long i = 0; i < plane * field.nz(); i += STRIDE) {
      int at = (int) (i % plane);
      sum += field.get(at % field.nx(), at / field.nx(), (int) (i / plane));
    }
    return sum;
  }
}
