package io.github.segqa.metric.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.api.Args;
import io.github.segqa.api.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedScoresTest {
  @ParameterizedTest
  @CsvSource({"7, false", "7, true", "100000, false", "100000, true"})
  void theCurveCountsWhatIsAtOrAboveEachDistinctScore(int values, boolean single) {
    ProbabilityImage image = ProbabilityImage.random(Grid.of(97, 61, 1, 1, "mm"), values, values);
    List<double[]> curve = new ArrayList<>();
    SortedScores.of(image.view(single)).descend((t, tp, fp) -> curve.add(new double[] {t, tp, fp}));
    double[] distinct = Arrays.stream(image.p()).distinct().sorted().toArray();
    assertEquals(distinct.length, curve.size());
    for (int k = 0; k < curve.size(); k += Math.max(1, curve.size() / 50)) {
      double t = distinct[distinct.length - 1 - k];
      long tp = 0;
      long fp = 0;
      for (int i = 0; i < image.p().length; i++) {
        tp += image.p()[i] >= t && image.y()[i] == 1 ? 1 : 0;
        fp += image.p()[i] >= t && image.y()[i] == 0 ? 1 : 0;
      }
      assertEquals(t, curve.get(k)[0]);
      assertEquals(tp, curve.get(k)[1]);
      assertEquals(fp, curve.get(k)[2]);
    }
  }

  @ParameterizedTest
  @CsvSource({"5, false", "5000, true"})
  void averagePrecisionIsTheAreaUnderThePrecisionRecallCurve(int values, boolean single) {
    ProbabilityImage image = ProbabilityImage.random(Grid.of(31, 29, 1, 1, "mm"), values, 2);
    PrecisionRecallCurve curve = new PrecisionRecallCurve();
    double area = 0;
    double recall = 0;
    for (double[] row : curve.table(image.view(single), Args.defaults(curve.descriptor())).rows()) {
      area += (row[1] - recall) * row[2];
      recall = row[1];
    }
    assertEquals(1, recall, 1e-12);
    assertEquals(AveragePrecision.of(SortedScores.of(image.view(single))), area, 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"5, false", "5, true", "5000, false", "5000, true"})
  void aurocIsTheChanceThatAPositiveScoresHigherTiesCountingHalf(int values, boolean single) {
    ProbabilityImage image = ProbabilityImage.random(Grid.of(31, 29, 1, 1, "mm"), values, 1);
    double wins = 0;
    double pairs = 0;
    for (int i = 0; i < image.p().length; i++) {
      for (int j = 0; j < image.p().length; j++) {
        if (image.y()[i] == 1 && image.y()[j] == 0) {
          wins += image.p()[i] > image.p()[j] ? 1 : image.p()[i] == image.p()[j] ? 0.5 : 0;
          pairs++;
        }
      }
    }
    assertEquals(wins / pairs, Auroc.area(SortedScores.of(image.view(single))), 1e-12);
  }
}
