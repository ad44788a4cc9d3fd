package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import org.junit.jupiter.api.Test;

class MeasureChoiceTest {
  @Test
  void nothingChosenMeansOverview() {
    assertEquals("preset:overview", new MeasureChoice("auto", "", " ").allMetrics());
    assertEquals("", new MeasureChoice("auto", "", "").allLosses());
  }

  @Test
  void anythingChosenReplacesTheOverview() {
    assertEquals("nsd", new MeasureChoice("auto", "nsd", "").allMetrics());
    assertEquals("", new MeasureChoice("auto", "", "dice_ce").allMetrics());
    assertEquals("dice", new MeasureChoice("", "", "").check(true, "dice").allMetrics());
  }

  @Test
  void presetBoxesAndListsAddUp() {
    MeasureChoice c =
        new MeasureChoice("surface", "tp fp", "focal").check(true, "dice").check(false, "nsd");
    assertEquals("preset:surface dice tp fp", c.allMetrics());
    assertEquals("focal", c.allLosses());
  }

  @Test
  void noneMeansNone() {
    assertEquals("dice", new MeasureChoice("none", "dice", "").allMetrics());
    MeasureChoice nothing = new MeasureChoice("none", "", "");
    assertThrows(EvaluationException.class, nothing::allMetrics);
  }

  @Test
  void unknownPresetsAreNamed() {
    MeasureChoice c = new MeasureChoice("overveiw", "", "");
    String message = assertThrows(EvaluationException.class, c::allMetrics).getMessage();
    assertTrue(message.contains("overveiw") && message.contains("overview"), message);
  }

  @Test
  void dropDownOffersAllPresets() {
    assertTrue(MeasureChoice.presets().containsAll(java.util.List.of("auto", "none", "surface")));
  }
}
