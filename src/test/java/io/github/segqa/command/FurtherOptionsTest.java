package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurtherOptionsTest {
  @Test
  void optionsAndInputsAreToldApart() {
    FurtherOptions o =
        FurtherOptions.parse("averaging=weighted background uncertainty=[my u.tif] logits=no");
    assertEquals(Map.of("averaging", "weighted", "background", "yes", "logits", "no"), o.run());
    assertEquals(Map.of("uncertainty", "my u.tif"), o.extras());
  }

  @ParameterizedTest
  @CsvSource({
    "cutoff=0.4, has a field of its own",
    "intensity=a.tif, has a field of its own",
    "metrics=dice, has a field of its own",
    "avergaing=micro, Possible are: averaging",
    "averaging=[micro, is missing after",
  })
  void othersAreRefused(String text, String expected) {
    String message =
        assertThrows(EvaluationException.class, () -> FurtherOptions.parse(text)).getMessage();
    assertTrue(message.contains(expected), message);
  }
}
