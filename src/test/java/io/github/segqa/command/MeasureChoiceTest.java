package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.spec.Presets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureChoiceTest {
  @Test
  void nothingChosenMeansOverview() {
    assertEquals("preset:overview", new MeasureChoice(PresetName.of("auto"), "", " ").allMetrics());
    assertEquals("", new MeasureChoice(PresetName.of("auto"), "", "").allLosses());
  }

  @Test
  void anythingChosenReplacesTheOverview() {
    assertEquals("nsd", new MeasureChoice(PresetName.of("auto"), "nsd", "").allMetrics());
    assertEquals("", new MeasureChoice(PresetName.of("auto"), "", "dice_ce").allMetrics());
    assertEquals(
        "dice", new MeasureChoice(PresetName.of(""), "", "").check(true, "dice").allMetrics());
  }

  @Test
  void presetBoxesAndListsAddUp() {
    MeasureChoice c =
        new MeasureChoice(PresetName.of("surface"), "tp fp", "focal")
            .check(true, "dice")
            .check(false, "nsd");
    assertEquals("preset:surface dice tp fp", c.allMetrics());
    assertEquals("focal", c.allLosses());
  }

  @Test
  void noneMeansNone() {
    assertEquals("dice", new MeasureChoice(PresetName.of("none"), "dice", "").allMetrics());
    MeasureChoice nothing = new MeasureChoice(PresetName.of("none"), "", "");
    assertThrows(EvaluationException.class, nothing::allMetrics);
  }

  @Test
  void unknownPresetsAreNamed() {
    MeasureChoice c = new MeasureChoice(PresetName.of("overveiw"), "", "");
    String message = assertThrows(EvaluationException.class, c::allMetrics).getMessage();
    assertTrue(message.contains("overveiw") && message.contains("overview"), message);
  }

  @Test
  void dropDownOffersAllPresets() {
    List<String> names = PresetName.choices().stream().map(PresetName::name).toList();
    assertTrue(names.containsAll(List.of("auto", "none", "surface")), names.toString());
    assertTrue(names.containsAll(Presets.names()), names.toString());
  }
}
