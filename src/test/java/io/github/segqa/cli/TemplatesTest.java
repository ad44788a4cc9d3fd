package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import io.github.segqa.ij1.OwnProcess;
import io.github.segqa.service.SegQAService;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scijava.Context;
import org.scijava.app.StatusService;
import org.scijava.command.CommandService;
import org.scijava.convert.ConvertService;
import org.scijava.service.Service;

/** Every template of the Script Editor, on {@code test-images}, without a screen. */
class TemplatesTest {
  private static final Path FOLDER = Path.of("src/main/resources/script_templates/SegQA");
  private static final Path IMAGES = Path.of("test-images").toAbsolutePath();

  /** What Fiji would ask for: {@code #@ Type (label = "...") name}. */
  private static final Pattern INPUT =
      Pattern.compile("#@ (\\w+) (?:\\((?:[^)\"]|\"[^\"]*\")*\\) )?(\\w+)(?: *= *(.*))?");

  /** What is answered, by the name of the input. */
  private static final Map<String, String> FILES =
      Map.of(
          "reference", IMAGES.resolve("lesions_reference.nii.gz").toString(),
          "prediction", IMAGES.resolve("lesions_prediction.nii.gz").toString(),
          "probabilities", IMAGES.resolve("lesions_probability.nii.gz").toString(),
          "image", IMAGES.resolve("lesions_image.nii.gz").toString());

  @TempDir private Path folder;

  static List<String> templates(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(ending)).toList();
    }
  }

  static List<String> groovy() throws IOException {
    return templates(".groovy");
  }

  static List<String> macros() throws IOException {
    return templates(".ijm");
  }

  private static String text(String template) throws IOException {
    return Files.readString(FOLDER.resolve(template));
  }

  /** Inputs and their types, in their order. */
  private static Map<String, String> inputs(String text) {
    Map<String, String> inputs = new LinkedHashMap<>();
    for (String line : text.lines().filter(l -> l.startsWith("#@")).toList()) {
      Matcher m = INPUT.matcher(line);
      assertTrue(m.matches(), line);
      inputs.put(m.group(2), m.group(1));
    }
    return inputs;
  }

  private static String body(String text) {
    return text.lines().filter(l -> !l.startsWith("#@")).reduce("", (a, b) -> a + b + "\n");
  }

  /**
   * A file to write for every input that is none of {@link #FILES}, with the ending it asks for.
   */
  private String answer(String name, String template, String text) {
    Matcher ending = Pattern.compile("#@ .*\\(\\.(\\w+).*\\) " + name).matcher(text);
    String file = template + "_" + name + (ending.find() ? "." + ending.group(1) : ".csv");
    return FILES.getOrDefault(name, folder.resolve(file).toString()).replace("\\", "/");
  }

  private void checkWritten(String template, String text) {
    for (Map.Entry<String, String> input : inputs(text).entrySet()) {
      if (input.getValue().equals("File") && !FILES.containsKey(input.getKey())) {
        String file = answer(input.getKey(), template, text);
        assertTrue(new File(file).length() > 0, file);
      }
    }
  }

  /** One after the other in one ImageJ, as a user would. */
  @Test
  void macrosRun() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String template : macros()) {
      String text = text(template);
      inputs(text)
          .keySet()
          .forEach(n -> all.append(n + " = \"" + answer(n, template, text) + "\";\n"));
      all.append(body(text));
    }
    Path file = folder.resolve("templates.ijm");
    Files.writeString(file, all);
    OwnProcess.Result r = OwnProcess.headlessImageJ().run("--headless", "-macro", file.toString());
    assertEquals(0, r.exit(), r.out() + r.err());
    for (String template : macros()) {
      checkWritten(template, text(template));
    }
  }

  @ParameterizedTest
  @MethodSource("groovy")
  void groovyRuns(String template) throws IOException {
    String text = text(template);
    Map<String, String> inputs = inputs(text);
    try (Context context =
        new Context(
            SegQAService.class, CommandService.class, ConvertService.class, StatusService.class)) {
      Binding binding = new Binding();
      inputs.forEach(
          (name, type) -> binding.setVariable(name, value(name, type, template, text, context)));
      new GroovyShell(binding).evaluate(body(text));
    }
    checkWritten(template, text);
  }

  private Object value(String name, String type, String template, String text, Context context) {
    if (type.equals("File")) {
      return new File(answer(name, template, text));
    }
    Map<String, Service> services = new TreeMap<>();
    context.getServiceIndex().forEach(s -> services.put(simpleName(s), s));
    assertNotNull(services.get(type), type);
    return services.get(type);
  }

  /** Name of the interface of a service: that of its class without {@code Default}. */
  private static String simpleName(Service service) {
    return service.getClass().getSimpleName().replaceFirst("^Default", "");
  }

  @Test
  void everyTemplateOfAMacroHasOneForGroovyAndTheOtherWayRound() throws IOException {
    List<String> a = macros().stream().map(f -> f.replace(".ijm", "")).sorted().toList();
    List<String> b = groovy().stream().map(f -> f.replace(".groovy", "")).sorted().toList();
    assertEquals(a, b);
  }
}
