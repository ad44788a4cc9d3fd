package io.github.segqa.selfcheck;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of reference values: inputs and rows, in the schema of the losses ({@code
 * segloss-golden-1}, key {@code entries}) or of the metrics (key {@code results}).
 *
 * @param name of the case
 * @param json the whole file
 * @param rows its rows
 */
public record GoldenFile(String name, JsonObject json, List<GoldenRow> rows) {
  private static final String FOLDER = "segqa/golden/";

  /**
   * @return names of the files that come with the jar, such as {@code losses/binary2d}
   */
  public static List<String> bundled() {
    List<String> names = new ArrayList<>();
    try (Reader r = new InputStreamReader(resource("index.txt"), StandardCharsets.UTF_8)) {
      for (String line : new java.io.BufferedReader(r).lines().toList()) {
        names.add(line.strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /**
   * @param name one of {@link #bundled()}
   * @return the file
   */
  public static GoldenFile bundled(String name) {
    try (Reader r = new InputStreamReader(resource(name + ".json"), StandardCharsets.UTF_8)) {
      return parse(name, r);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = GoldenFile.class.getClassLoader().getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new EvaluationException("No reference file \"" + name + "\" comes with this jar.");
    }
    return in;
  }

  /**
   * @param file a file in one of the two schemas
   * @return the file
   * @throws EvaluationException if it cannot be read or has another schema
   */
  public static GoldenFile read(Path file) {
    try (Reader r = Files.newBufferedReader(file)) {
      return parse(file.toString(), r);
    } catch (IOException e) {
      throw new EvaluationException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static GoldenFile parse(String name, Reader reader) {
    try {
      JsonObject json = JsonParser.parseReader(reader).getAsJsonObject();
      boolean losses = json.has("entries");
      JsonArray rows = json.getAsJsonArray(losses ? "entries" : "results");
      List<GoldenRow> list = new ArrayList<>();
      for (JsonElement e : rows) {
        JsonObject row = e.getAsJsonObject();
        Kind kind = losses ? Kind.LOSS : Kind.METRIC;
        list.add(new GoldenRow(kind, row.get(kind.text()).getAsString(), row));
      }
      return new GoldenFile(name, json, List.copyOf(list));
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      throw new EvaluationException(
          name
              + " is no file of reference values: expected a JSON object with a list \"entries\""
              + " (losses) or \"results\" (metrics), each with \"loss\" or \"metric\".",
          e);
    }
  }
}
