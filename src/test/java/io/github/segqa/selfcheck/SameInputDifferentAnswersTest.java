package io.github.segqa.selfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.engine.ConventionComparison;
import io.github.segqa.engine.ConventionDifference;
import io.github.segqa.engine.ConventionRow;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.spec.Convention;
import io.github.segqa.spec.Conventions;
import io.github.segqa.view.CaseViews;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scijava.Context;

/** The numbers that tools give for one pair, to the digits that the specification states (2.3). */
class SameInputDifferentAnswersTest {
  private static final List<ConventionRow> ROWS = compare("metrics/bin3d_aniso");

  private static List<ConventionRow> compare(String golden) {
    MeasureService measures = new Context(MeasureService.class).service(MeasureService.class);
    var data = new GoldenCase(GoldenFile.bundled(golden).json()).read(Set.of());
    var view = CaseViews.of(data, ViewOptions.DEFAULT, Progress.NONE).of(1);
    return new ConventionComparison(measures).compare(view);
  }

  private static ConventionRow row(String convention, String metric) {
    return row(ROWS, convention, metric);
  }

  private static ConventionRow row(List<ConventionRow> rows, String convention, String metric) {
    return rows.stream()
        .filter(r -> r.convention().name().equals(convention) && r.metric().equals(metric))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "hausdorff_percentile, metricsreloaded, 1.3038",
    "hausdorff_percentile, monai, 1.3038",
    "hausdorff_percentile, medpy, 1.1000",
    "hausdorff_percentile, panoptica, 1.1000",
    "hausdorff_percentile, seg_metrics, 1.1000",
    "hausdorff_percentile, deepmind, 1.1000",
    "hausdorff, metricsreloaded, 5.5064",
    "hausdorff, monai, 5.5064",
    "hausdorff, medpy, 5.5064",
    "hausdorff, itk, 5.5064",
    "hausdorff, evaluatesegmentation, 5.5064",
    "hausdorff, deepmind, 4.7413",
    "assd, medpy, 0.4422",
    "assd, metricsreloaded, 0.4422",
    "assd, monai, 0.4422",
    "masd, panoptica, 0.4400",
    "assd, seg_metrics, 0.3658",
    "average_hausdorff, itk, 0.3334",
    "average_hausdorff, evaluatesegmentation, 0.3334",
    "masd, deepmind, 0.2732",
    "nsd, segqa, 0.7368",
    "nsd, monai, 0.7368",
    "nsd, deepmind, 0.8461",
    "nsd, monai_subvoxel, 0.8461"
  })
  void toolsGiveTheStatedNumbers(String metric, String convention, double stated) {
    assertEquals(stated, row(convention, metric).value().number(), 0.5e-4);
  }

  @Test
  void toolsNamesStandForMetricsThatExist() {
    Set<String> known =
        GoldenFile.bundled().stream()
            .flatMap(name -> GoldenFile.bundled(name).rows().stream())
            .map(GoldenRow::id)
            .collect(Collectors.toSet());
    for (Convention c : Conventions.all()) {
      c.aliases().forEach((alias, ids) -> assertTrue(known.containsAll(ids), c.name() + alias));
      assertTrue(known.containsAll(c.metrics().keySet()), c.name());
    }
  }

  @Test
  void masdOfDeepmindIsTheMeanOfItsTwoAverages() {
    double there = row("deepmind", "asd_ref_to_pred").value().number();
    double back = row("deepmind", "asd_pred_to_ref").value().number();
    assertEquals((there + back) / 2, row("deepmind", "masd").value().number(), 1e-12);
  }

  @Test
  void everyConventionHasARowForEveryMetric() {
    assertEquals(Conventions.all().size() * ConventionComparison.METRICS.size(), ROWS.size());
    assertEquals("segqa", ROWS.get(0).convention().name());
  }

  @Test
  void theParameterThatMakesTheDifferenceIsNamed() {
    ConventionRow r = row("medpy", "hausdorff_percentile");
    assertEquals(
        List.of("percentile_rule"),
        r.differences().stream()
            .filter(ConventionDifference::decisive)
            .map(ConventionDifference::parameter)
            .toList());
    assertEquals(
        "Differs from ours (1.3038 mm) because it takes one percentile of both directions together,"
            + " not the larger of two (percentile_rule=pooled).",
        r.why());
    assertEquals("hd95", r.reportedAs());
  }

  @Test
  void effectsOfSeveralParametersAreToldApart() {
    String why = row(compare("metrics/bin3d_border"), "seg_metrics", "assd").why();
    assertTrue(why.matches(".*connectivity=full; alone: [0-9.]+ mm.*"), why);
    assertTrue(why.matches(".*image_border=ignore; alone: [0-9.]+ mm.*"), why);
    assertFalse(why.contains("percentile_rule"), why);
  }

  @Test
  void misleadingNamesAreWarnedOf() {
    ConventionRow r = row("panoptica", "masd");
    assertEquals("The same definition as ours. Its \"ASSD\" is our masd, not our assd.", r.why());
  }

  @Test
  void conventionsDifferInWhatTheySayOfMissingObjects() {
    ConventionRow monai = row(compare("metrics/bin3d_empty_pred"), "monai", "assd");
    assertEquals(Double.POSITIVE_INFINITY, monai.value().number());
    assertTrue(
        monai.why().startsWith("Differs from ours (undefined) because it gives infinity"),
        monai.why());
  }
}
