package io.github.segqa.overlay;

import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;
import io.github.segqa.colour.ColourMap;
import io.github.segqa.colour.ColourScale;
import io.github.segqa.kernel.Extremes;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Chooses the colours of a map by its values. */
public final class MapScale {
  /** Part of the values other than 0 that may lie beyond the last colour. */
  private static final double TAIL = 0.005;

  /** A limit is only set if it makes the rest at least so much brighter. */
  private static final double WORTH = 2;

  private static final int SAMPLES = 200_000;

  private MapScale() {}

  /**
   * @param map values; NaN is left out
   * @param signed whether both signs are possible: then 0 is in the middle, and white
   * @param progress asked for cancellation
   * @return a scale up to the largest value; if few values are far larger than all others, up to
   *     these others
   */
  public static ColourScale of(Field map, boolean signed, Progress progress) {
    Extremes all = Extremes.of(map, progress);
    double largest = Math.max(Math.abs(all.lowest()), Math.abs(all.highest()));
    double usual = usual(map);
    double cap = largest > WORTH * usual && usual > 0 ? usual : Double.POSITIVE_INFINITY;
    return signed || all.lowest() < 0
        ? ColourScale.symmetric(all.lowest(), all.highest(), cap)
        : ColourScale.fromZero(ColourMap.VIRIDIS, all.highest(), cap);
  }

  /** A magnitude that few values exceed, of a sample of those that are not 0. */
  private static double usual(Field map) {
    long voxels = (long) map.nx() * map.ny() * map.nz();
    int step = (int) Math.max(1, voxels / SAMPLES);
    int plane = map.nx() * map.ny();
    double[] sample =
        LongStream.iterate(0, i -> i < voxels, i -> i + step)
            .mapToDouble(
                i -> {
                  int inPlane = (int) (i % plane);
                  return map.get(inPlane % map.nx(), inPlane / map.nx(), (int) (i / plane));
                })
            .map(Math::abs)
            .filter(v -> v > 0)
            .toArray();
    Arrays.sort(sample);
    return sample.length == 0 ? 0 : sample[(int) ((1 - TAIL) * (sample.length - 1))];
  }
}
