package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Case;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Progress;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.util.List;
import java.util.stream.Collectors;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scijava.Context;

class EvaluatorTest {
  private static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);

  private static List<Score> scores(Case data, Request request) {
    return new Evaluator(MEASURES).evaluate(data, request, Progress.NONE).scores();
  }

  private static Score score(List<Score> scores, String spec, String label) {
    return scores.stream()
        .filter(s -> s.spec().equals(spec) && s.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static final Case TWO_CLASSES =
      Cases.flat(4, new int[] {1, 1, 0, 0, 2, 2, 2, 0}, new int[] {1, 0, 0, 0, 2, 2, 0, 0});

  @Test
  void everyClassAndTheirMeanGetARow() {
    List<Score> scores = scores(TWO_CLASSES, Request.of("dice", ""));
    assertEquals(List.of("1", "2", "mean"), scores.stream().map(Score::label).toList());
    assertEquals(2.0 / 3, score(scores, "dice", "1").value(), 1e-15);
    assertEquals(0.8, score(scores, "dice", "2").value(), 1e-15);
    assertEquals((2.0 / 3 + 0.8) / 2, score(scores, "dice", "mean").value(), 1e-15);
    assertEquals("n = 2 of 2 classes", score(scores, "dice", "mean").note());
  }

  @Test
  void aClassWithoutValueIsLeftOutOfTheMeanByName() {
    Case data = Cases.flat(3, new int[] {1, 2, 0}, new int[] {1, 0, 0});
    List<Score> scores = scores(data, Request.of("hausdorff", ""));
    assertEquals(Status.UNDEFINED, score(scores, "hausdorff", "2").status());
    Score mean = score(scores, "hausdorff", "mean");
    assertEquals(0, mean.value());
    assertTrue(mean.note().startsWith("n = 1 of 2 classes; left out: 2 (the prediction is empty"));
  }

  @ParameterizedTest
  @CsvSource({"nan,NaN", "inf,Infinity", "diagonal,3.1622776601683795", "374,374"})
  void oneEmptyIsWhatTheRequestSays(String rule, double expected) {
    Case data = Cases.flat(3, new int[] {1, 0, 0}, new int[] {0, 0, 0});
    Object raw = rule.matches("\\d+") ? (Object) Double.valueOf(rule) : rule;
    Request request = Request.builder().metrics("hausdorff").override("one_empty", raw).build();
    assertEquals(expected, scores(data, request).get(0).value());
  }

  @ParameterizedTest
  @CsvSource({"best,1,0", "worst,0,3.1622776601683795", "nan,NaN,NaN"})
  void bothEmptyIsWhatTheRequestSays(String rule, double dice, double hausdorff) {
    Case data = Cases.flat(3, new int[] {0, 0, 0}, new int[] {0, 0, 0});
    Request request =
        Request.builder()
            .metrics("dice hausdorff")
            .classes(List.of(1))
            .override("both_empty", rule)
            .build();
    List<Score> scores = scores(data, request);
    assertEquals(dice, score(scores, specOf("dice", rule), "1").value());
    assertEquals(hausdorff, score(scores, specOf("hausdorff", rule), "1").value());
  }

  private static String specOf(String id, String rule) {
    return rule.equals("best") ? id : id + "(both_empty=" + rule + ")";
  }

  @Test
  void valuesThatARuleGaveAreFlagged() {
    Case data = Cases.flat(3, new int[] {1, 2, 0}, new int[] {1, 0, 0});
    Request request =
        Request.builder()
            .metrics("dice hausdorff")
            .classes(List.of(1, 2, 3))
            .override("one_empty", "diagonal")
            .build();
    List<Score> scores = scores(data, request);
    String spec = "hausdorff(one_empty=diagonal)";
    assertEquals("", score(scores, spec, "1").note());
    assertEquals("the prediction is empty: by one_empty=diagonal", score(scores, spec, "2").note());
    assertEquals("both objects are empty: by both_empty=best", score(scores, "dice", "3").note());
    assertEquals("", score(scores, "dice", "2").note()); // 0 by its formula
    assertEquals(
        "n = 3 of 3 classes; without measurement: 2 (the prediction is empty: by"
            + " one_empty=diagonal), 3 (both objects are empty: by both_empty=best)",
        score(scores, spec, "mean").note());
  }

  @Test
  void aSpecWinsOverTheDefaultsOfTheRun() {
    Case data = Cases.flat(3, new int[] {1, 0, 0}, new int[] {0, 0, 0});
    Request request =
        Request.builder()
            .metrics("hausdorff(one_empty=5)")
            .override("one_empty", "diagonal")
            .build();
    assertEquals(5, scores(data, request).get(0).value());
  }

  @Test
  void backgroundOnlyImagesSaySo() {
    Case data = Cases.flat(3, new int[] {0, 0, 0}, new int[] {0, 0, 0});
    Score mean = scores(data, Request.of("dice", "")).get(0);
    assertEquals(Status.UNDEFINED, mean.status());
    assertTrue(mean.note().contains("background only"), mean.note());
  }

  @Test
  void averagesAreMacroWeightedOrMicro() {
    Request.Builder b = Request.builder().metrics("sensitivity");
    double macro = mean(b.average(Request.Average.MACRO).build());
    double weighted = mean(b.average(Request.Average.WEIGHTED).build());
    double micro = mean(b.average(Request.Average.MICRO).build());
    assertEquals((0.5 + 2.0 / 3) / 2, macro, 1e-15);
    assertEquals((2 * 0.5 + 3 * 2.0 / 3) / 5, weighted, 1e-15);
    assertEquals(3.0 / 5, micro, 1e-15);
  }

  private static double mean(Request r) {
    return score(scores(TWO_CLASSES, r), "sensitivity", "mean").value();
  }

  @Test
  void sumsAreComputedPerClass() {
    List<Score> scores = scores(TWO_CLASSES, Request.of("0.5*dice+2*sensitivity", ""));
    assertEquals(0.5 * 2 / 3 + 2 * 0.5, scores.get(0).value(), 1e-15);
    assertEquals("0.5*dice+2*sensitivity", scores.get(0).spec());
  }

  @Test
  void lossesAndMetricsOfOneNameBothExist() {
    List<Score> scores = scores(TWO_CLASSES, Request.of("dice", "dice"));
    assertEquals(Kind.LOSS, scores.get(3).kind());
    assertEquals("mean", scores.get(3).label());
  }

  @Test
  void theSameMeasureIsComputedOnce() {
    List<Score> scores = scores(TWO_CLASSES, Request.of("dice dice() preset:overlap", ""));
    assertEquals(3, scores.stream().filter(s -> s.spec().equals("dice")).count());
  }

  @Test
  void ignoredVoxelsCountNowhere() {
    Case data = Cases.flat(4, new int[] {1, 1, 255, 0}, new int[] {1, 0, 1, 0});
    Request request = Request.builder().metrics("tp fp fn tn").ignoreLabel(255).build();
    String values =
        scores(data, request).stream()
            .filter(s -> s.label().equals("1"))
            .map(s -> String.valueOf((long) s.value()))
            .collect(Collectors.joining(" "));
    assertEquals("1 0 1 1", values);
  }

  @Test
  void masksOf255And1AreTheSameMask() {
    Case data = Cases.flat(4, new int[] {1, 1, 0, 0}, new int[] {255, 0, 0, 0});
    Evaluator.Outcome outcome =
        new Evaluator(MEASURES).evaluate(data, Request.of("dice", ""), Progress.NONE);
    assertEquals(2.0 / 3, outcome.scores().get(0).value(), 1e-15);
    assertTrue(outcome.warnings().get(0).contains("255"), outcome.warnings().toString());
  }

  @Test
  void findingsOfTheAuditAreWarnings() {
    Case data = Cases.flat(6, new int[] {0, 1, 1, 2, 2, 0}, new int[] {0, 2, 2, 1, 1, 0});
    Evaluator.Outcome outcome =
        new Evaluator(MEASURES).evaluate(data, Request.of("dice", ""), Progress.NONE);
    assertEquals("swapped_labels", outcome.findings().get(0).code());
    assertEquals(List.of("Labels look swapped: 1 and 2."), outcome.warnings());
  }

  @Test
  void metricsThatNeedProbabilitiesSayWhatIsMissing() {
    Score s = scores(TWO_CLASSES, Request.of("soft_dice", "")).get(0);
    assertEquals(Status.SKIPPED, s.status());
    assertTrue(s.note().contains("probabilit"), s.note());
  }

  @Test
  void unknownNamesAreExplained() {
    assertMessage(
        "hausdorf", "Unknown metric \"hausdorf\" at position 1", "Did you mean \"hausdorff\"?");
    assertMessage(
        "dice focal", "Unknown metric \"focal\" at position 6", "There is a loss of that name");
    assertMessage("dice(a=1)", "dice has no parameter \"a\"", "It has: both_empty");
    assertMessage("hausdorff_percentile(percentile=195)", "percentile must be", "but is 195");
    assertMessage("preset:nothing", "Unknown preset \"nothing\"", "overview");
  }

  private static void assertMessage(String metrics, String... parts) {
    String message =
        assertThrows(EvaluationException.class, () -> scores(TWO_CLASSES, Request.of(metrics, "")))
            .getMessage();
    for (String part : parts) {
      assertTrue(message.contains(part), message);
    }
  }

  @Test
  void resultsDoNotDependOnTheNumberOfThreads() {
    Case data = Cases.blobs(4, 7);
    Request request =
        Request.of(
            "preset:overview mcc", "cross_entropy dice tversky focal lovasz_softmax boundary");
    List<Score> one = Parallelization.runWithNumThreads(1, () -> scores(data, request));
    for (int threads : new int[] {2, 8}) {
      assertEquals(one, Parallelization.runWithNumThreads(threads, () -> scores(data, request)));
    }
  }

  @Test
  void cancelledWorkStops() {
    Progress cancelled =
        new Progress() {
          @Override
          public void update(String task, double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThrows(
        Progress.Cancelled.class,
        () ->
            new Evaluator(MEASURES)
                .evaluate(Cases.blobs(3, 1), Request.of("hausdorff", "dice"), cancelled));
  }

  @Test
  void aThirdPartysMeasureIsFound() {
    List<Score> scores = scores(TWO_CLASSES, Request.of("third_party_dice(forgiven=3)", ""));
    assertEquals(2.0 / 3, scores.get(0).value(), 1e-15);
  }
}
