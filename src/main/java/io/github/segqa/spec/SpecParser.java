package io.github.segqa.spec;

import io.github.segqa.api.EvaluationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Recursive-descent parser of measure lists.
 *
 * <pre>
 * list  = [ sum { (space | ",") sum } ]
 * sum   = term { "+" term }
 * term  = [ number "*" ] name [ "(" [ arg { "," arg } ] ")" ]
 * arg   = name "=" value
 * value = number | word | 'text' | "[" [ value { "," value } ] "]"
 * </pre>
 */
public final class SpecParser {
  private final String text;
  private int at;

  /**
   * @param text a list of measures
   */
  public SpecParser(String text) {
    this.text = text;
  }

  /**
   * @return the items in order; empty for blank text
   * @throws EvaluationException if the text does not follow the grammar, with the position
   */
  public List<ParsedSpec> parse() {
    List<ParsedSpec> specs = new ArrayList<>();
    skipSeparators();
    while (at < text.length()) {
      specs.add(sum());
      skipSeparators();
    }
    return specs;
  }

  private ParsedSpec sum() {
    List<ParsedTerm> terms = new ArrayList<>(List.of(term()));
    while (nextIs('+')) {
      at++;
      skipSpace();
      terms.add(term());
    }
    return new ParsedSpec(terms);
  }

  /** Looks behind spaces, and moves there if the character follows. */
  private boolean nextIs(char c) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    if (i < text.length() && text.charAt(i) == c) {
      at = i;
      return true;
    }
    return false;
  }

  private ParsedTerm term() {
    double weight = 1;
    if (startsNumber()) {
      weight = number();
      if (!nextIs('*')) {
        throw error("expected \"*\" and a measure behind the weight");
      }
      at++;
      skipSpace();
    }
    int position = at;
    String name = name("a measure");
    if (name.equals("preset") && at < text.length() && text.charAt(at) == ':') {
      at++;
      name = ParsedTerm.PRESET + presetName();
    }
    Map<String, Object> args = new LinkedHashMap<>();
    if (at < text.length() && text.charAt(at) == '(') {
      at++;
      arguments(args);
    }
    return new ParsedTerm(weight, name, position, args);
  }

  private void arguments(Map<String, Object> args) {
    skipSpace();
    if (nextIs(')')) {
      at++;
      return;
    }
    while (true) {
      skipSpace();
      String key = name("a parameter");
      if (!nextIs('=')) {
        throw error("expected \"=\" behind parameter \"" + key + "\"");
      }
      at++;
      skipSpace();
      if (args.containsKey(key)) {
        throw error("parameter \"" + key + "\" is given twice");
      }
      args.put(key, value());
      if (nextIs(',')) {
        at++;
      } else if (nextIs(')')) {
        at++;
        return;
      } else {
        throw error("expected \",\" or \")\"");
      }
    }
  }

  private Object value() {
    if (at >= text.length()) {
      throw error("expected a value");
    }
    char c = text.charAt(at);
    if (c == '[') {
      return list();
    }
    if (c == '\'' || c == '"') {
      return quoted(c);
    }
    if (startsNumber()) {
      return number();
    }
    String word = name("a value");
    return switch (word) {
      case "none", "null" -> null;
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> word;
    };
  }

  private List<Object> list() {
    at++;
    List<Object> values = new ArrayList<>();
    if (nextIs(']')) {
      at++;
      return values;
    }
    while (true) {
      skipSpace();
      values.add(value());
      if (nextIs(',') || nextIs(';')) {
        at++;
      } else if (nextIs(']')) {
        at++;
        return values;
      } else {
        throw error("expected \",\" or \"]\"");
      }
    }
  }

  private String quoted(char quote) {
    int end = text.indexOf(quote, at + 1);
    if (end < 0) {
      throw error("a quote is opened but not closed");
    }
    String s = text.substring(at + 1, end);
    at = end + 1;
    return s;
  }

  private boolean startsNumber() {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return c >= '0' && c <= '9'
        || (c == '-' || c == '+' || c == '.') && (next >= '0' && next <= '9' || next == '.');
  }

  private double number() {
    int start = at;
    while (at < text.length() && isNumberPart(text.charAt(at), text.charAt(Math.max(0, at - 1)))) {
      at++;
    }
    String s = text.substring(start, at);
    try {
      return Double.parseDouble(s);
    } catch (NumberFormatException e) {
      at = start;
      throw error("\"" + s + "\" is not a number");
    }
  }

  private boolean isNumberPart(char c, char before) {
    boolean sign = c == '-' || c == '+';
    boolean first = at == 0 || !isDigitOrPoint(before) && before != 'e' && before != 'E';
    return isDigitOrPoint(c)
        || c == 'e'
        || c == 'E'
        || sign && (before == 'e' || before == 'E' || first);
  }

  private static boolean isDigitOrPoint(char c) {
    return c >= '0' && c <= '9' || c == '.';
  }

  private String name(String what) {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (start == at) {
      throw error("expected " + what);
    }
    return text.substring(start, at);
  }

  private String presetName() {
    int start = at;
    while (at < text.length() && " ,\t\n\r".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (start == at) {
      throw error("expected the name of a preset");
    }
    return text.substring(start, at);
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private void skipSeparators() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
  }

  private EvaluationException error(String problem) {
    String found = at < text.length() ? "found \"" + text.charAt(at) + "\"" : "the text ends there";
    return new EvaluationException(
        "At position " + (at + 1) + " of \"" + text + "\": " + problem + ", but " + found + ".");
  }
}
