package io.github.segqa.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.engine.MeasureService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scijava.Context;

class RunOptionsTest {
  private static final Map<Integer, String> NAMES = Map.of(5, "liver", 1, "spleen");

  /** ImageJ finds {@code key=} inside {@code metrics=[dice(key=...)]} too. */
  @Test
  void noKeyIsCalledLikeAParameterOfAMeasure() {
    MeasureService measures = new Context(MeasureService.class).service(MeasureService.class);
    Set<String> params =
        Stream.of(Kind.values())
            .flatMap(k -> measures.all(k).stream())
            .map(Measure::descriptor)
            .flatMap(d -> d.params().stream())
            .map(p -> p.name())
            .collect(Collectors.toSet());
    assertTrue(params.size() > 20);
    params.retainAll(RunOptions.KEYS.keySet());
    assertEquals(Set.of(), params);
  }

  @Test
  void keysAreOneLowerCaseWord() {
    RunOptions.KEYS.keySet().forEach(k -> assertTrue(k.matches("[a-z]+"), k));
  }

  @Test
  void classesAreLabelsRangesAndNames() {
    assertEquals(List.of(1, 2, 3, 7, 5), ClassSelection.parse("1-3, 7,Liver", NAMES));
    assertNull(ClassSelection.parse(" ", NAMES));
  }

  @Test
  void blankMeansDefault() {
    RunOptions o = new RunOptions(Map.of("cutoff", " ", "ignored", "none", "voxelsize", ""));
    assertEquals(0.5, o.request(NAMES).viewOptions().threshold());
    assertNull(o.caseOptions().ignoreLabel());
    assertEquals(List.of(), o.caseOptions().spacing());
  }

  @Test
  void voxelSizesAreNumbers() {
    assertEquals(
        List.of(0.5, 0.5, 3.0),
        new RunOptions(Map.of("voxelsize", "0.5,0.5,3")).caseOptions().spacing());
  }

  @ParameterizedTest
  @CsvSource({
    "labels,stomach,No class is called \"stomach\"",
    "labels,3-1,a range goes from the smaller",
    "cutoff,high,cutoff must be a number",
    "cutoff,2,'threshold must be in (0, 1]'",
    "averaging,median,'averaging must be one of macro, weighted, micro, none'",
    "background,maybe,background must be one of no",
    "ignored,1.5,ignored must be a label",
    "voxelsize,'1,0,1',voxelsize must be numbers above 0",
    "linkage,6,'linkage must be one of full, face, edge'",
    "nonsense,1,Unknown option",
  })
  void badValuesAreExplained(String key, String value, String expected) {
    String message =
        assertThrows(
                EvaluationException.class,
                () -> {
                  RunOptions o = new RunOptions(Map.of(key, value));
                  o.caseOptions();
                  o.request(NAMES);
                })
            .getMessage();
    assertTrue(message.contains(expected), message);
  }
}
