package io.github.segqa.command;

import io.github.segqa.api.EvaluationException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads text in the form of ImageJ's macro options: {@code key=value flag other=[value with
 * blanks]}. Brackets nest, and a key is found only where a word may begin, so {@code alpha=} in
 * {@code losses=[tversky(alpha=0.3)]} is none.
 */
public final class KeyValues {
  private final String text;
  private int at;

  private KeyValues(String text) {
    this.text = text;
  }

  /**
   * @param text pairs separated by blanks; may be blank
   * @return values by key in their order; null for a word without {@code =}
   * @throws EvaluationException if a bracket or quote is not closed, or a key is given twice
   */
  public static Map<String, String> parse(String text) {
    KeyValues reader = new KeyValues(text);
    Map<String, String> values = new LinkedHashMap<>();
    for (reader.skipBlanks(); reader.at < text.length(); reader.skipBlanks()) {
      String key = reader.key();
      if (values.containsKey(key)) {
        throw new EvaluationException("\"" + key + "\" is given twice in: " + text.strip());
      }
      values.put(key, reader.value());
    }
    return values;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private String key() {
    int start = at;
    while (at < text.length() && text.charAt(at) != '=' && text.charAt(at) != ' ') {
      at++;
    }
    return text.substring(start, at);
  }

  private String value() {
    if (at >= text.length() || text.charAt(at) != '=') {
      return null;
    }
    at++;
    char first = at < text.length() ? text.charAt(at) : ' ';
    if (first == '[') {
      return within('[', ']');
    }
    if (first == '\'') {
      return within('\0', '\'');
    }
    int start = at;
    while (at < text.length() && text.charAt(at) != ' ') {
      at++;
    }
    return text.substring(start, at);
  }

  private String within(char open, char close) {
    int start = ++at;
    for (int depth = 1; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == close ? -1 : c == open ? 1 : 0;
      if (depth == 0) {
        return text.substring(start, at++);
      }
    }
    throw new EvaluationException(
        "A \"" + close + "\" is missing after: " + text.substring(start - 1).strip());
  }
}
