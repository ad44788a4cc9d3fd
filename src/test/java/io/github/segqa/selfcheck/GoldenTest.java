package io.github.segqa.selfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.engine.MeasureService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scijava.Context;

/**
 * Every measure against every golden value. {@code -Dgolden=REGEX} runs only ids that match, such
 * as {@code -Dgolden='loss:(dice|tversky)'}.
 */
class GoldenTest {
  private static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);

  @TestFactory
  Stream<DynamicContainer> everyRowIsMet() {
    Pattern wanted = Pattern.compile(System.getProperty("golden", ".*"));
    return GoldenFile.bundled().stream().map(name -> container(name, wanted));
  }

  private static DynamicContainer container(String name, Pattern wanted) {
    GoldenFile file = GoldenFile.bundled(name);
    GoldenRunner runner = new GoldenRunner(MEASURES, file);
    Map<String, List<GoldenRow>> byId = new LinkedHashMap<>();
    for (GoldenRow row : file.rows()) {
      String id = key(row.kind(), row.id());
      if (MEASURES.find(row.kind(), row.id()).isPresent() && wanted.matcher(id).matches()) {
        byId.computeIfAbsent(id, k -> new ArrayList<>()).add(row);
      }
    }
    return DynamicContainer.dynamicContainer(
        name,
        byId.entrySet().stream()
            .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(runner, e.getValue()))));
  }

  private static void check(GoldenRunner runner, List<GoldenRow> rows) {
    List<String> wrong = new ArrayList<>();
    for (GoldenRow row : rows) {
      GoldenOutcome o = runner.run(row);
      if (o.status() != GoldenOutcome.Status.RIGHT) {
        wrong.add(row.params() + ": " + o.message() + " (" + o.excess() + " times the tolerance)");
      }
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  /** What values with golden numbers are computed from; tested against those values. */
  private static final Set<String> TABLES =
      Set.of(
          "metric:precision_recall_curve",
          "metric:froc_curve",
          "metric:instance_table",
          "metric:distance_table");

  @Test
  void everyMeasureHasGoldenValues() {
    Set<String> golden = goldenIds();
    Set<String> without = installed();
    without.removeAll(golden);
    without.removeIf(id -> id.contains("third_party"));
    without.removeAll(TABLES);
    assertEquals(Set.of(), without, "measures without a golden value");
  }

  @Test
  void everyGoldenIdIsInstalledOrListedAsNotYet() throws IOException {
    Set<String> missing = goldenIds();
    missing.removeAll(installed());
    assertEquals(notYet(), missing, "ids in golden files that are not implemented");
  }

  private static Set<String> goldenIds() {
    return GoldenFile.bundled().stream()
        .flatMap(name -> GoldenFile.bundled(name).rows().stream())
        .map(row -> key(row.kind(), row.id()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> installed() {
    return Stream.of(Kind.values())
        .flatMap(k -> MEASURES.all(k).stream())
        .map(Measure::descriptor)
        .map(d -> key(d.kind(), d.id()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String key(Kind kind, String id) {
    return kind.text() + ":" + id;
  }

  /** The one list of ids that are not implemented yet. */
  private static Set<String> notYet() throws IOException {
    try (BufferedReader r =
        new BufferedReader(
            new InputStreamReader(
                GoldenTest.class.getResourceAsStream("/not-yet.txt"), StandardCharsets.UTF_8))) {
      return r.lines().filter(s -> !s.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
