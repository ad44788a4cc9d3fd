package io.github.segqa.metric.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.DatasetMeasure;
import io.github.segqa.api.Undefined;
import io.github.segqa.shape.ValueSummary;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetTest {
  private static final double[] VOLUMES = {1.1, 5, 2.5, 9};

  private static double value(DatasetMeasure m, double[] r, double[] p) {
    return m.table(r, p, Args.defaults(m.descriptor())).rows()[0][0];
  }

  @Test
  void concordancePunishesAnotherScale() {
    double[] twice = Arrays.stream(VOLUMES).map(v -> 2 * v).toArray();
    assertEquals(1, value(new VolumeCorrelation(), VOLUMES, twice), 1e-15);
    assertTrue(value(new ConcordanceCorrelation(), VOLUMES, twice) < 0.7);
    assertEquals(1, value(new ConcordanceCorrelation(), VOLUMES, VOLUMES), 1e-15);
  }

  @Test
  void volumesThatDoNotVaryHaveNoCorrelation() {
    double[] constant = {0.1, 0.1, 0.1, 0.1};
    assertEquals(Double.NaN, value(new VolumeCorrelation(), constant, VOLUMES));
    assertEquals(Double.NaN, value(new VolumeChangeCorrelation(), VOLUMES, constant));
    assertEquals(Double.NaN, value(new VolumeCorrelation(), new double[0], new double[0]));
  }

  @Test
  void aMissingVolumeIsReported() {
    double[] missing = {1, 2, Double.NaN, 4};
    for (DatasetMeasure m :
        List.of(new VolumeCorrelation(), new ConcordanceCorrelation(), new BlandAltman())) {
      Undefined e = assertThrows(Undefined.class, () -> value(m, VOLUMES, missing));
      assertTrue(e.getMessage().contains("case 3 of 4"), e.getMessage());
    }
  }

  @Test
  void summaryOfNothingAndOfOne() {
    ValueSummary none = ValueSummary.of(Double.NaN, Double.NaN);
    assertEquals(0, none.n());
    assertEquals(2, none.missing());
    assertEquals(Double.NaN, none.mean());
    ValueSummary one = ValueSummary.of(3, Double.NaN);
    assertEquals(new ValueSummary(1, 1, 3, Double.NaN, 3, 3, 3), one);
  }

  @Test
  void medianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
    assertEquals(3.75, ValueSummary.of(VOLUMES).median());
  }
}
