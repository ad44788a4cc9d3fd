package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.ij1.OwnProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes without a screen: exit codes, and where what is told goes. */
class EmbeddedImageJTest {
  private static final String PAIR =
      "reference=test-images/organs_reference.tif prediction=test-images/organs_prediction.tif ";
  private static final String PAIR_IN_QUOTES =
      "reference=\"test-images/organs_reference.tif\","
          + "prediction=\"test-images/organs_prediction.tif\"";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "4, exit('stopped on purpose');, stopped on purpose",
    "4, x = nonsense;, Undefined",
    "4, run('Nonsense Command');, Unrecognized command",
    "4, open('/no/such/image.tif');, image.tif",
  })
  void macroErrorsAreTold(int exit, String code, String expected) {
    OwnProcess.Result r =
        OwnProcess.headlessImageJ().run("--headless", "-eval", "print('1');" + code);
    assertEquals(exit, r.exit());
    assertEquals("1", r.out().strip());
    assertTrue(r.err().contains(expected), r.err());
  }

  @Test
  void macroThatEndsEarlyIsNoError() throws IOException {
    Path macro = folder.resolve("ends.ijm");
    Files.writeString(macro, "print(getArgument()); exit(); print('never');");
    OwnProcess.Result r =
        OwnProcess.headlessImageJ().run("--headless", "-macro", macro.toString(), "a", "b");
    assertEquals(0, r.exit(), r.err());
    assertEquals("a b", r.out().strip());
  }

  @Test
  void macrosMayNameFilesInAnyScript() throws IOException {
    Path macro = folder.resolve("ends.ijm");
    Files.writeString(
        macro,
        "File.saveString('1', File.getParent(getInfo('macro.filepath')) +"
            + " '/Gr\u00f6\u00dfe.txt');");
    OwnProcess.Result r = OwnProcess.headlessImageJ().run("--headless", "-macro", macro.toString());
    assertEquals(0, r.exit(), r.err());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("Gr\u00f6\u00dfe.txt", "ends.ijm"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void refusedCommandLetsTheMacroGoOnButCounts() {
    String code = "run('Evaluate Segmentation...', 'reference=nope.tif'); print('went on');";
    OwnProcess.Result r = OwnProcess.headlessImageJ().run("--headless", "-eval", code);
    assertEquals(3, r.exit());
    assertTrue(r.err().contains("nope.tif"), r.err());
    assertEquals("went on", r.out().strip());
  }

  @Test
  void whatCannotBeComputedCounts() {
    String code = "run('Evaluate Segmentation...', '" + PAIR + "metrics=[dice auroc]');";
    OwnProcess.Result r = OwnProcess.headlessImageJ().run("--headless", "-eval", code);
    assertEquals(4, r.exit(), r.err());
    assertTrue(r.out().contains("0.930"), r.out());
  }

  @Test
  void commandRunsByLabel() {
    OwnProcess.Result r =
        OwnProcess.headlessImageJ()
            .run("--headless", "--run", "Evaluate Segmentation...", PAIR_IN_QUOTES + ",dsc=true");
    assertEquals(0, r.exit(), r.err());
    assertTrue(r.out().contains("0.930"), r.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | Evaluate Nonsense | | There are: Browse Measures...",
        "3 | Evaluate Segmentation... | reference=gt.nii | quotes",
        "3 | Evaluate Segmentation... | reference=/gt | quotes",
        "3 | Evaluate Segmentation... | wrong=\"a\" | Inputs are: reference",
        "3 | no_such_macro.ijm | | no_such_macro.ijm",
      })
  void badRunArgumentsAreExplained(int exit, String what, String inputs, String expected) {
    OwnProcess.Result r =
        OwnProcess.headlessImageJ().run("--headless", "--run", what, inputs == null ? "" : inputs);
    assertEquals(exit, r.exit(), r.err());
    assertTrue(r.err().contains(expected), r.err());
    assertFalse(r.err().contains("\tat "), r.err());
  }

  @Test
  void withoutActionTheUsageIsTold() {
    OwnProcess.Result r = OwnProcess.headlessImageJ().run("--headless");
    assertEquals(2, r.exit());
    assertTrue(r.err().startsWith("Usage"), r.err());
  }
}
