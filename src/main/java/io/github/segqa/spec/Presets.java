package io.github.segqa.spec;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Named lists of measures, as text: {@code segqa/presets/NAME.txt} on the class path (a lab's jar
 * adds its own), or a file whose path is given instead of a name. Lines {@code metrics: ...} and
 * {@code losses: ...} hold measures; {@code #} starts a comment, the first one describes the
 * preset.
 */
public final class Presets {
  private static final String FOLDER = "segqa/presets/";

  /**
   * A preset.
   *
   * @param name its name
   * @param description its first comment
   * @param metrics list of metrics
   * @param losses list of losses
   */
  public record Preset(String name, String description, String metrics, String losses) {
    /**
     * @param kind metric or loss
     * @return its list of that kind
     */
    public String list(Kind kind) {
      return kind == Kind.METRIC ? metrics : losses;
    }
  }

  private Presets() {}

  /**
   * @return names of the presets that come with this jar
   */
  public static List<String> names() {
    return lines(open("index")).stream().filter(s -> !s.isBlank()).toList();
  }

  /**
   * @param name a name, or the path of a file ending in {@code .txt}
   * @return the preset
   * @throws EvaluationException if there is none
   */
  public static Preset get(String name) {
    InputStream in = name.endsWith(".txt") ? file(name) : open(name);
    if (in == null) {
      throw new EvaluationException(
          "Unknown preset \"" + name + "\". There are: " + String.join(", ", names()) + ".");
    }
    StringBuilder metrics = new StringBuilder();
    StringBuilder losses = new StringBuilder();
    String description = "";
    for (String line : lines(in)) {
      if (line.startsWith("#")) {
        description = description.isEmpty() ? line.substring(1).strip() : description;
      } else if (line.startsWith("metrics:")) {
        metrics.append(line.substring("metrics:".length())).append(' ');
      } else if (line.startsWith("losses:")) {
        losses.append(line.substring("losses:".length())).append(' ');
      } else if (!line.isBlank()) {
        throw new EvaluationException(
            "Preset \""
                + name
                + "\": a line must start with metrics:, losses: or #, but is: "
                + line);
      }
    }
    return new Preset(name, description, metrics.toString().strip(), losses.toString().strip());
  }

  private static InputStream open(String name) {
    return Presets.class.getClassLoader().getResourceAsStream(FOLDER + name + ".txt");
  }

  private static InputStream file(String name) {
    try {
      return Files.newInputStream(Path.of(name));
    } catch (IOException e) {
      throw new EvaluationException(
          "Cannot read preset file \"" + name + "\": " + e.getMessage(), e);
    }
  }

  private static List<String> lines(InputStream in) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader r = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      r.lines().map(String::strip).forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
