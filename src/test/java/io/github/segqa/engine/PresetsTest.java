package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Kind;
import io.github.segqa.spec.Presets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scijava.Context;

class PresetsTest {
  private static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);

  static List<String> names() {
    return Presets.names();
  }

  private static List<Spec> specs(String name, Kind kind) {
    String list = Presets.get(name).list(kind);
    return new Resolver(MEASURES, Overrides.NONE).resolve(kind, list);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPresetNamesMeasuresThatExist(String name) {
    assertFalse(Presets.get(name).description().isEmpty());
    int n = specs(name, Kind.METRIC).size() + specs(name, Kind.LOSS).size();
    assertTrue(n > 0);
  }

  /**
   * The survey presets hold exactly the losses whose descriptor says that the survey names them.
   */
  @ParameterizedTest
  @CsvSource({
    "jadon2020,Jadon",
    "ma2020,Ma",
    "azad2023,Azad",
    "dubey,Dubey",
    "semsegloss,SemSegLoss"
  })
  void surveyPresetsAreTheLossesOfTheSurvey(String preset, String survey) {
    Set<String> named =
        MEASURES.all(Kind.LOSS).stream()
            .map(m -> m.descriptor())
            .filter(d -> d.namedIn().stream().anyMatch(s -> s.startsWith(survey)))
            .map(d -> d.id())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed =
        specs(preset, Kind.LOSS).stream()
            .map(s -> s.descriptor().id())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(named, listed);
  }
}
