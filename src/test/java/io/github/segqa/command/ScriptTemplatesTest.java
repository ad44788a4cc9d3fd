package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import io.github.segqa.service.SegQAService;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scijava.Context;
import org.scijava.app.StatusService;
import org.scijava.command.Command;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.module.ModuleItem;
import org.scijava.service.Service;

/** Fiji brings the languages of the templates; here it is checked that what they name exists. */
class ScriptTemplatesTest {
  private static final Map<String, Class<?>> VARIABLES =
      Map.of("segqa", SegQAService.class, "result", CaseResult.class, "score", Score.class);

  private static String template(String name) throws IOException {
    String path = "/script_templates/SegQA/" + name;
    try (InputStream in = ScriptTemplatesTest.class.getResourceAsStream(path)) {
      assertNotNull(in, path);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<MatchResult> all(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Evaluate_Pair.groovy", "Evaluate_Pair.py"})
  void methodsAndClassesExist(String name) throws IOException {
    String text = template(name);
    assertTrue(text.contains("#@ SegQAService segqa"));
    List<MatchResult> calls = all("\\b(segqa|result|score)\\.(\\w+)\\(", text);
    assertTrue(calls.size() > 8);
    for (MatchResult call : calls) {
      Set<String> methods =
          Arrays.stream(VARIABLES.get(call.group(1)).getMethods())
              .map(m -> m.getName())
              .collect(Collectors.toSet());
      assertTrue(methods.contains(call.group(2)), call.group());
    }
    assertTrue(text.contains("ScoreTable.of("));
    assertDoesNotThrow(
        () -> Class.forName("io.github.segqa.report.ScoreTable").getMethod("of", List.class));
  }

  private static Stream<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.toList().stream();
    }
  }

  static Stream<Path> templates() throws IOException {
    return files("src/main/resources/script_templates/SegQA");
  }

  static Stream<Path> macros() throws IOException {
    Stream<Path> templates = templates().filter(f -> f.toString().endsWith(".ijm"));
    return Stream.of(templates, files("macros"), Stream.of(Path.of("README.md"))).flatMap(s -> s);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void firstCommentSaysWhatToChange(Path file) throws IOException {
    String comment =
        Files.readString(file)
            .lines()
            .takeWhile(l -> !l.startsWith("#@"))
            .collect(Collectors.joining());
    assertTrue(comment.startsWith("//") || comment.startsWith("#"));
    assertTrue(comment.contains("To change:"), comment);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void importedClassesExist(Path file) throws IOException {
    for (MatchResult line : all("(?m)^import (io\\.github\\.\\S+)", Files.readString(file))) {
      assertDoesNotThrow(() -> Class.forName(line.group(1)));
    }
  }

  /** Fiji asks for inputs that a macro leaves out. */
  @ParameterizedTest
  @MethodSource("macros")
  void commandsAreGivenAllTheirInputs(Path file) throws IOException {
    Map<String, Set<String>> inputs = inputsByLabel();
    List<MatchResult> runs =
        all("(?s)run\\(\"([^\"]+)\",(.*?)\\);", Files.readString(file)).stream()
            .filter(r -> inputs.containsKey(r.group(1)))
            .toList();
    assertFalse(runs.isEmpty());
    for (MatchResult run : runs) {
      String options =
          all("\"([^\"]*)\"", run.group(2)).stream()
              .map(m -> m.group(1))
              .collect(Collectors.joining());
      Set<String> given = new TreeSet<>(KeyValues.parse(options).keySet());
      assertEquals(inputs.get(run.group(1)), given, run.group(1));
    }
  }

  private static Map<String, Set<String>> inputsByLabel() {
    Map<String, Set<String>> inputs = new TreeMap<>();
    try (Context context =
        new Context(CommandService.class, StatusService.class, SegQAService.class)) {
      for (CommandInfo c : context.service(CommandService.class).getCommandsOfType(Command.class)) {
        Set<String> names = new TreeSet<>();
        for (ModuleItem<?> item : c.inputs()) {
          if (!Service.class.isAssignableFrom(item.getType()) && item.getType() != Context.class) {
            names.add(item.getName());
          }
        }
        inputs.put(c.getMenuPath().getLeaf().getName(), names);
      }
    }
    return inputs;
  }

  @ParameterizedTest
  @CsvSource({
    "Show_Errors.groovy, ShowErrors, Show Errors...",
    "Show_Distance_Map.groovy, ShowDistanceMap, Show Distance Map..."
  })
  void mapsOfInputsNameInputs(String name, String command, String label) throws IOException {
    String text = template(name);
    assertTrue(text.contains("commands.run(" + command + ", true, inputs)"));
    List<MatchResult> maps = all("(?s)inputs = \\[(.*?)\\]", text);
    assertEquals(1, maps.size());
    List<String> keys =
        all("(\\w+): ", maps.get(0).group(1)).stream().map(m -> m.group(1)).toList();
    assertTrue(keys.size() > 3);
    assertTrue(inputsByLabel().get(label).containsAll(keys), keys.toString());
  }
}
