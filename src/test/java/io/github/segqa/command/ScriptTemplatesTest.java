package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import io.github.segqa.service.SegQAService;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scijava.Context;
import org.scijava.app.StatusService;
import org.scijava.command.CommandService;

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

  @ParameterizedTest
  @ValueSource(strings = {"Evaluate_Pair.groovy", "Evaluate_Pair.py", "Evaluate_Pair.ijm"})
  void firstCommentSaysWhatToChange(String name) throws IOException {
    String comment =
        template(name).lines().takeWhile(l -> !l.startsWith("#@")).collect(Collectors.joining());
    assertTrue(comment.startsWith("//") || comment.startsWith("#"));
    assertTrue(comment.contains("To change:"), comment);
  }

  /** Fiji asks for inputs that a macro leaves out. */
  @Test
  void macroGivesAllInputs() throws IOException {
    String options =
        all("\"([^\"]*)\"", template("Evaluate_Pair.ijm").replaceFirst("(?s).*run\\(", "")).stream()
            .map(m -> m.group(1))
            .skip(1)
            .collect(Collectors.joining());
    Set<String> inputs = new TreeSet<>();
    try (Context context =
        new Context(CommandService.class, StatusService.class, SegQAService.class)) {
      context
          .service(CommandService.class)
          .getCommand("io.github.segqa.command.EvaluateSegmentation")
          .inputs()
          .forEach(i -> inputs.add(i.getName()));
    }
    inputs.removeAll(Set.of("segqa", "status", "plugins", "log", "context"));
    assertEquals(inputs, new TreeSet<>(KeyValues.parse(options).keySet()));
  }
}
