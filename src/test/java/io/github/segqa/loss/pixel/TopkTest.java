package io.github.segqa.loss.pixel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.api.Extras;
import io.github.segqa.api.Precision;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.SoftCases;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopkTest {
  /** Large ones are searched by counting, small ones sorted; coarse probabilities tie. */
  @ParameterizedTest
  @CsvSource({
    "100000, 0, 10",
    "100000, 3, 35",
    "100000, 1, 80",
    "200000, 1000, 0.001",
    "50, 4, 30",
    "1, 0, 1"
  })
  void theHardestVoxelsAreTakenTheFirstOfEquals(int n, int steps, double percent) {
    Random random = new Random(n + steps);
    int[] r = random.doubles(n).mapToInt(u -> u < 0.2 ? 1 : u > 0.97 ? 255 : 0).toArray();
    r[0] = 1;
    double[] p =
        random
            .doubles(n)
            .map(u -> steps == 0 ? u : 0.1 + 0.8 * Math.rint(u * steps) / steps)
            .toArray();
    int[] kept = IntStream.range(0, n).filter(i -> r[i] != 255).toArray();
    int k = Math.max(1, (int) Math.floor(kept.length * percent / 100 + 1e-9));
    int[] hardest =
        Arrays.stream(kept)
            .boxed()
            .sorted(Comparator.comparing(i -> truth(r[i], p[i])))
            .mapToInt(i -> i)
            .limit(k)
            .toArray();

    SoftView view = SoftCases.row(r, Precision.DOUBLE, Extras.NONE, p);
    double mean = Arrays.stream(hardest).mapToDouble(i -> -Math.log(truth(r[i], p[i]))).sum() / k;
    Map<String, Double> args = Map.of("k", percent);
    assertEquals(mean, SoftCases.value(new TopkCrossEntropy(), view, args), 1e-12 * mean);

    double[] g = SoftCases.gradient(new TopkCrossEntropy(), view, args);
    int[] touched = IntStream.range(0, n).filter(i -> g[i] != 0).toArray();
    assertEquals(Arrays.toString(sorted(hardest)), Arrays.toString(touched));
  }

  private static double truth(int r, double p) {
    return r == 1 ? p : 1 - p;
  }

  private static int[] sorted(int[] values) {
    int[] copy = values.clone();
    Arrays.sort(copy);
    return copy;
  }
}
