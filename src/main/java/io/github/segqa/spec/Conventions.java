package io.github.segqa.spec;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import io.github.segqa.api.EvaluationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named conventions that come with this jar: {@code segqa/conventions.json}. */
public final class Conventions {
  /** The convention that replaces nothing. */
  public static final String OURS = "segqa";

  private static final Map<String, Convention> ALL = read();

  /** One entry of the file; a name stands for one metric or a list of them. */
  private record Entry(
      String title,
      String note,
      Map<String, Object> defaults,
      Map<String, Map<String, Object>> metrics,
      Map<String, Object> alias) {}

  private Conventions() {}

  /**
   * @return all conventions, ours first
   */
  public static List<Convention> all() {
    return List.copyOf(ALL.values());
  }

  /**
   * @return their names, ours first
   */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /**
   * @param name of a convention
   * @return the convention
   * @throws EvaluationException if there is none
   */
  public static Convention get(String name) {
    Convention c = ALL.get(name);
    if (c == null) {
      throw new EvaluationException(
          "Unknown convention \"" + name + "\". There are: " + String.join(", ", names()) + ".");
    }
    return c;
  }

  private static Map<String, Convention> read() {
    try (Reader r =
        new InputStreamReader(
            Conventions.class.getResourceAsStream("/segqa/conventions.json"),
            StandardCharsets.UTF_8)) {
      Map<String, Entry> entries =
          new Gson().fromJson(r, new TypeToken<LinkedHashMap<String, Entry>>() {}.getType());
      Map<String, Convention> all = new LinkedHashMap<>();
      entries.forEach((name, e) -> all.put(name, convention(name, e)));
      return Collections.unmodifiableMap(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Convention convention(String name, Entry e) {
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    e.alias.forEach((alias, ids) -> aliases.put(alias, ids(ids)));
    return new Convention(
        name,
        e.title,
        e.note,
        Collections.unmodifiableMap(e.defaults),
        Collections.unmodifiableMap(e.metrics),
        Collections.unmodifiableMap(aliases));
  }

  private static List<String> ids(Object oneOrMany) {
    return oneOrMany instanceof List<?> many
        ? many.stream().map(String.class::cast).toList()
        : List.of((String) oneOrMany);
  }
}
