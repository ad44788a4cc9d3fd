package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.Macro;
import io.github.segqa.api.EvaluationException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyValuesTest {
  @Test
  void bracketsHoldBlanksAndNest() {
    Map<String, String> v =
        KeyValues.parse("reference=[my gt.tif] options=[cost_matrix=[[0,1],[1,0]] a=b] x=1 ");
    assertEquals("my gt.tif", v.get("reference"));
    assertEquals("cost_matrix=[[0,1],[1,0]] a=b", v.get("options"));
    assertEquals("1", v.get("x"));
    assertEquals(List.of("reference", "options", "x"), List.copyOf(v.keySet()));
  }

  @Test
  void keysInsideBracketsAreNone() {
    Map<String, String> v = KeyValues.parse("losses=[tversky(alpha=0.3, beta=0.7)] alpha=2");
    assertEquals("2", v.get("alpha"));
    assertEquals(2, v.size());
  }

  @Test
  void bareWordsHaveNoValueAndEmptyOnesAreEmpty() {
    Map<String, String> v = KeyValues.parse("dice metrics= output=[] labels=''");
    assertTrue(v.containsKey("dice"));
    assertNull(v.get("dice"));
    assertEquals("", v.get("metrics"));
    assertEquals("", v.get("output"));
    assertEquals("", v.get("labels"));
  }

  @Test
  void blankTextHasNoKeys() {
    assertEquals(Map.of(), KeyValues.parse("  "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=[b", "a=[[b]", "a='b", "dice dice", "a=1 a=2"})
  void whatIsUnclearIsRefused(String text) {
    assertThrows(EvaluationException.class, () -> KeyValues.parse(text));
  }

  /** Fiji reads macros with ImageJ's own method. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "reference=a.tif prediction=[b c.tif] metrics=[dice hausdorff_percentile(percentile=95)]",
        "reference='a b' prediction=/x/y_1.nii.gz metrics= labels=[] cutoff=0.5",
        "options=[cost_matrix=[[0,1],[1,0]]] reference=gt",
      })
  void agreesWithImageJ(String text) {
    KeyValues.parse(text)
        .forEach((key, value) -> assertEquals(Macro.getValue(text + " ", key, null), value, key));
  }
}
