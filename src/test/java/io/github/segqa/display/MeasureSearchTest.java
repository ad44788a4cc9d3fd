package io.github.segqa.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.engine.MeasureService;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scijava.Context;

class MeasureSearchTest {
  private static final List<Descriptor> ALL = all();

  private static List<Descriptor> all() {
    try (Context context = new Context(MeasureService.class)) {
      MeasureService measures = context.service(MeasureService.class);
      return Stream.of(Kind.values())
          .flatMap(k -> measures.all(k).stream())
          .map(Measure::descriptor)
          .toList();
    }
  }

  private static List<String> ids(String words) {
    return MeasureSearch.find(ALL, words).stream()
        .map(d -> d.kind().text() + ":" + d.id())
        .toList();
  }

  @Test
  void everyWordMustOccur() {
    assertTrue(ids("tversky loss").contains("loss:tversky"));
    assertTrue(ids("tversky metric").contains("metric:tversky"));
    assertTrue(ids("tversky metric").stream().noneMatch(i -> i.startsWith("loss:")));
  }

  @Test
  void aliasesParametersAndCaseAreFound() {
    assertTrue(ids("IoU").contains("metric:jaccard"));
    assertTrue(ids("percentile hausdorff").contains("metric:hausdorff_percentile"));
  }

  @Test
  void blankFindsAllAndNonsenseNothing() {
    assertEquals(ALL.size(), ids("  ").size());
    assertEquals(List.of(), ids("dice qqqq"));
  }
}
