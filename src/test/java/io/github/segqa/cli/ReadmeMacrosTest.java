package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.command.KeyValues;
import io.github.segqa.ij1.MenuEntry;
import io.github.segqa.ij1.OwnProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The macro lines of the README run as they stand, in the folder of the README. */
class ReadmeMacrosTest {
  private static final Pattern LINE = Pattern.compile("`(run\\(\"([^\"]+)\", \"([^\"]*)\"\\);)`");

  @TempDir private Path folder;

  private static List<MatchResult> lines() throws IOException {
    return LINE.matcher(Files.readString(Path.of("README.md"))).results().toList();
  }

  @Test
  void allRun() throws IOException {
    String macro = lines().stream().map(l -> l.group(1)).collect(Collectors.joining("\n"));
    assertFalse(macro.isEmpty());
    List<Path> outputs =
        lines().stream()
            .map(l -> KeyValues.parse(l.group(3)).getOrDefault("output", ""))
            .filter(o -> !o.isEmpty())
            .map(Path::of)
            .toList();
    for (Path output : outputs) {
      assertTrue(output.startsWith("target"), output.toString());
      Files.deleteIfExists(output);
    }
    Path file = folder.resolve("readme.ijm");
    Files.writeString(file, macro);
    OwnProcess.Result r = OwnProcess.headlessImageJ().run("--headless", "-macro", file.toString());
    assertEquals(0, r.exit(), r.out() + r.err());
    for (Path output : outputs) {
      assertTrue(Files.size(output) > 0, output.toString());
    }
  }

  @Test
  void everyCommandHasALine() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (MenuEntry e : MenuEntry.onClassPath()) {
      assertTrue(readme.contains("*" + e.label() + "*"), e.label());
    }
  }
}
