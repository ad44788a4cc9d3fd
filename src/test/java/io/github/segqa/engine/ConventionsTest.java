package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.spec.Convention;
import io.github.segqa.spec.Conventions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scijava.Context;

class ConventionsTest {
  private static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);

  @Test
  void valuesOfEveryConventionAreValidForEveryMetric() {
    for (Convention c : Conventions.all()) {
      Resolver resolver = new Resolver(MEASURES, Overrides.of(c));
      for (Measure m : MEASURES.all(Kind.METRIC)) {
        assertDoesNotThrow(() -> resolver.args(m.descriptor(), Map.of()), c.name());
      }
    }
  }

  @Test
  void oursReplacesNothing() {
    Convention ours = Conventions.get(Conventions.OURS);
    assertTrue(ours.defaults().isEmpty() && ours.metrics().isEmpty());
    assertEquals(Conventions.OURS, Conventions.names().get(0));
  }

  @Test
  void toolsNamesLeadToOurMetrics() {
    Convention deepmind = Conventions.get("deepmind");
    assertEquals("robust_hausdorff", deepmind.nameOf("hausdorff_percentile"));
    assertEquals("average_surface_distance", deepmind.nameOf("asd_ref_to_pred"));
    assertEquals("average_surface_distance", deepmind.nameOf("asd_pred_to_ref"));
    assertEquals("", deepmind.nameOf("masd"));
  }

  @Test
  void unknownNamesAreRefusedWithTheKnownOnes() {
    var e = assertThrows(EvaluationException.class, () -> Conventions.get("medipy"));
    assertTrue(e.getMessage().contains("\"medipy\"") && e.getMessage().contains("medpy, deepmind"));
  }

  @Test
  void singleMetricsOverrideDefaultsAndUsersOverrideBoth() {
    Overrides brats = Overrides.of(Conventions.get("brats2023"));
    assertEquals("surfel", brats.of("hausdorff_percentile").get("surface"));
    assertEquals(374.0, brats.of("hausdorff_percentile").get("one_empty"));
    Overrides mine = brats.with(Map.of("surface", "region", "one_empty", "nan"));
    assertEquals("region", mine.of("hausdorff_percentile").get("surface"));
    assertEquals("nan", mine.of("hausdorff_percentile").get("one_empty"));
  }

  @Test
  void requestsFollowTheirConvention() {
    assertEquals(
        List.of("hausdorff_percentile(percentile_rule=pooled,both_empty=nan)"), specs("medpy"));
    assertEquals(List.of("hausdorff_percentile"), specs(""));
    assertEquals(List.of("hausdorff_percentile"), specs(Conventions.OURS));
  }

  private static List<String> specs(String convention) {
    int[] labels = {0, 1, 1, 0, 0, 1, 1, 0};
    Request request =
        Request.builder().metrics("hausdorff_percentile").convention(convention).build();
    return new Evaluator(MEASURES)
        .evaluate(Cases.flat(4, labels, labels), request, io.github.segqa.api.Progress.NONE)
        .metrics();
  }
}
