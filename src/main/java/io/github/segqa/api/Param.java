package io.github.segqa.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A typed parameter of a measure: name, type, default, domain, help. It is also the key by which a
 * measure reads its value: {@code args.get(ALPHA)} is a {@code Double}, no cast. Declared once as a
 * constant; dialog, macro, command line and documentation read only this.
 *
 * @param <T> type of the value: Double, Integer, Boolean, String or {@link Setting}
 */
public final class Param<T> {
  /** What a value may look like. */
  public enum Type {
    /** A real number. */
    NUMBER,
    /** A whole number. */
    INTEGER,
    /** true or false. */
    FLAG,
    /** One of a few words. */
    CHOICE,
    /** Any text. */
    TEXT,
    /** A number or one of a few words. */
    NUMBER_OR_WORD,
    /** A list of numbers or one of a few words. */
    LIST_OR_WORD,
    /** A matrix of numbers or one of a few words. */
    MATRIX_OR_WORD
  }

  private final String name;
  private final Type type;
  private final T def;
  private final List<String> words;
  private final double min;
  private final double max;
  private final boolean minOpen;
  private final boolean maxOpen;
  private final boolean odd;
  private final String unit;
  private final String doc;

  @SuppressWarnings("TooManyParameters")
  private Param(
      String name,
      Type type,
      T def,
      List<String> words,
      double min,
      double max,
      boolean minOpen,
      boolean maxOpen,
      boolean odd,
      String unit,
      String doc) {
    this.name = name;
    this.type = type;
    this.def = def;
    this.words = words;
    this.min = min;
    this.max = max;
    this.minOpen = minOpen;
    this.maxOpen = maxOpen;
    this.odd = odd;
    this.unit = unit;
    this.doc = doc;
  }

  private static <T> Param<T> create(String name, Type type, T def, String doc, String... words) {
    double inf = Double.POSITIVE_INFINITY;
    return new Param<>(name, type, def, List.of(words), -inf, inf, false, false, false, "", doc);
  }

  /**
   * @param name name in text, macros and JSON
   * @param def default
   * @param doc one sentence for users
   * @return a real number
   */
  public static Param<Double> number(String name, double def, String doc) {
    return create(name, Type.NUMBER, def, doc);
  }

  /**
   * @param name name in text, macros and JSON
   * @param def default
   * @param doc one sentence for users
   * @return a whole number
   */
  public static Param<Integer> integer(String name, int def, String doc) {
    return create(name, Type.INTEGER, def, doc);
  }

  /**
   * @param name name in text, macros and JSON
   * @param def default
   * @param doc one sentence for users
   * @return true or false
   */
  public static Param<Boolean> flag(String name, boolean def, String doc) {
    return create(name, Type.FLAG, def, doc);
  }

  /**
   * @param name name in text, macros and JSON
   * @param doc one sentence for users
   * @param def default, the first choice
   * @param others the other choices
   * @return one of a few words
   */
  public static Param<String> choice(String name, String doc, String def, String... others) {
    List<String> all = new ArrayList<>(List.of(def));
    all.addAll(Arrays.asList(others));
    return create(name, Type.CHOICE, def, doc, all.toArray(String[]::new));
  }

  /**
   * @param name name in text, macros and JSON
   * @param def default
   * @param doc one sentence for users
   * @return any text
   */
  public static Param<String> text(String name, String def, String doc) {
    return create(name, Type.TEXT, def, doc);
  }

  /**
   * @param name name in text, macros and JSON
   * @param def default
   * @param doc one sentence for users
   * @param words words that are allowed beside numbers
   * @return a number or a word
   */
  public static Param<Setting> numberOr(String name, Setting def, String doc, String... words) {
    return create(name, Type.NUMBER_OR_WORD, def, doc, words);
  }

  /**
   * @param name name in text, macros and JSON
   * @param def default
   * @param doc one sentence for users
   * @param words words that are allowed beside a list
   * @return a list of numbers or a word
   */
  public static Param<Setting> listOr(String name, Setting def, String doc, String... words) {
    return create(name, Type.LIST_OR_WORD, def, doc, words);
  }

  /**
   * @param name name in text, macros and JSON
   * @param def default
   * @param doc one sentence for users
   * @param words words that are allowed beside a matrix
   * @return a matrix or a word
   */
  public static Param<Setting> matrixOr(String name, Setting def, String doc, String... words) {
    return create(name, Type.MATRIX_OR_WORD, def, doc, words);
  }

  /**
   * @param lo smallest value allowed (of each number in a list)
   * @return the same with this domain
   */
  public Param<T> atLeast(double lo) {
    return new Param<>(name, type, def, words, lo, max, false, maxOpen, odd, unit, doc);
  }

  /**
   * @param lo values must be larger than this
   * @return the same with this domain
   */
  public Param<T> above(double lo) {
    return new Param<>(name, type, def, words, lo, max, true, maxOpen, odd, unit, doc);
  }

  /**
   * @param hi largest value allowed
   * @return the same with this domain
   */
  public Param<T> atMost(double hi) {
    return new Param<>(name, type, def, words, min, hi, minOpen, false, odd, unit, doc);
  }

  /**
   * @param hi values must be smaller than this
   * @return the same with this domain
   */
  public Param<T> below(double hi) {
    return new Param<>(name, type, def, words, min, hi, minOpen, true, odd, unit, doc);
  }

  /**
   * @return the same for odd whole numbers
   */
  public Param<T> odd() {
    return new Param<>(name, type, def, words, min, max, minOpen, maxOpen, true, unit, doc);
  }

  /**
   * @param u unit of the value, such as {@code spacing} or {@code voxel}
   * @return the same with this unit
   */
  public Param<T> unit(String u) {
    return new Param<>(name, type, def, words, min, max, minOpen, maxOpen, odd, u, doc);
  }

  /**
   * @param value another default
   * @return the same parameter with that default, for a measure whose specification has its own
   */
  public Param<T> withDefault(T value) {
    return new Param<>(name, type, value, words, min, max, minOpen, maxOpen, odd, unit, doc);
  }

  /**
   * @return name in text, macros and JSON
   */
  public String name() {
    return name;
  }

  /**
   * @return what a value may look like
   */
  public Type type() {
    return type;
  }

  /**
   * @return the default
   */
  public T def() {
    return def;
  }

  /**
   * @return words that are allowed, the default first for a choice
   */
  public List<String> words() {
    return words;
  }

  /**
   * @return unit of the value, or ""
   */
  public String unit() {
    return unit;
  }

  /**
   * @return one sentence for users
   */
  public String doc() {
    return doc;
  }

  /**
   * @return the domain in words: {@code a number in [0, 1] or auto}
   */
  public String domain() {
    String range = range();
    String or = words.isEmpty() ? "" : " or " + String.join(" | ", words);
    return switch (type) {
      case NUMBER -> "a number" + range;
      case INTEGER -> (odd ? "an odd whole number" : "a whole number") + range;
      case FLAG -> "true or false";
      case CHOICE -> String.join(" | ", words);
      case TEXT -> "text";
      case NUMBER_OR_WORD -> "a number" + range + or;
      case LIST_OR_WORD -> "a list of numbers" + range + or;
      case MATRIX_OR_WORD -> "a matrix of numbers" + range + or;
    };
  }

  private String range() {
    boolean lo = min > Double.NEGATIVE_INFINITY;
    boolean hi = max < Double.POSITIVE_INFINITY;
    if (lo && hi) {
      String open = (minOpen ? "(" : "[") + number(min);
      return " in " + open + ", " + number(max) + (maxOpen ? ")" : "]");
    }
    if (lo) {
      return (minOpen ? " > " : " >= ") + number(min);
    }
    return hi ? (maxOpen ? " < " : " <= ") + number(max) : "";
  }

  /**
   * Turns a raw value into one of this parameter's type and checks its domain.
   *
   * @param raw what a parser or a JSON reader gives: Number, Boolean, String, List of those, or
   *     null for {@code none}
   * @return the value
   * @throws EvaluationException if it is not in the domain; the message starts with the name
   */
  @SuppressWarnings("unchecked")
  public T parse(Object raw) {
    Object v = value(raw);
    if (v == null) {
      throw new EvaluationException(
          name
              + " must be "
              + domain()
              + ", but is "
              + text(raw == null ? Setting.NONE : raw)
              + ".");
    }
    return (T) v;
  }

  private Object value(Object raw) {
    return switch (type) {
      case NUMBER -> raw instanceof Number n && allowed(n.doubleValue()) ? n.doubleValue() : null;
      case INTEGER ->
          raw instanceof Number n && whole(n.doubleValue()) && allowed(n.doubleValue())
              ? (Object) n.intValue()
              : null;
      case FLAG -> raw instanceof Boolean ? raw : null;
      case CHOICE -> raw instanceof String s && words.contains(s) ? s : null;
      case TEXT -> raw instanceof String ? raw : null;
      default -> setting(raw);
    };
  }

  private Setting setting(Object raw) {
    if (raw == null) {
      return words.contains(Setting.NONE) ? Setting.none() : null;
    }
    if (raw instanceof String s) {
      return words.contains(s) ? Setting.word(s) : null;
    }
    if (type == Type.NUMBER_OR_WORD) {
      return raw instanceof Number n && allowed(n.doubleValue())
          ? Setting.of(n.doubleValue())
          : null;
    }
    if (!(raw instanceof List<?> list) || list.isEmpty()) {
      return null;
    }
    if (type == Type.LIST_OR_WORD) {
      List<Double> numbers = numbers(list);
      return numbers == null ? null : Setting.of(numbers);
    }
    List<List<Double>> rows = new ArrayList<>();
    for (Object row : list) {
      List<Double> numbers = row instanceof List<?> r ? numbers(r) : null;
      if (numbers == null) {
        return null;
      }
      rows.add(numbers);
    }
    return Setting.matrix(rows);
  }

  private List<Double> numbers(List<?> list) {
    List<Double> out = new ArrayList<>();
    for (Object o : list) {
      if (!(o instanceof Number n) || !allowed(n.doubleValue())) {
        return null;
      }
      out.add(n.doubleValue());
    }
    return out;
  }

  private boolean allowed(double v) {
    boolean lo = minOpen ? v > min : v >= min;
    boolean hi = maxOpen ? v < max : v <= max;
    return lo && hi && (!odd || Math.floorMod((long) v, 2L) == 1) && !Double.isInfinite(v);
  }

  private static boolean whole(double v) {
    return v == Math.rint(v) && Math.abs(v) <= Integer.MAX_VALUE;
  }

  /**
   * @param value a value of any parameter: typed or raw
   * @return it as text that parses back
   */
  public static String text(Object value) {
    if (value instanceof Setting s) {
      return s.word() != null
          ? s.word()
          : text(s.number() != null ? s.number() : s.numbers() != null ? s.numbers() : s.matrix());
    }
    if (value instanceof List<?> list) {
      StringBuilder b = new StringBuilder("[");
      for (Object o : list) {
        b.append(b.length() == 1 ? "" : ",").append(text(o));
      }
      return b.append(']').toString();
    }
    if (value instanceof Number n) {
      return number(n.doubleValue());
    }
    String s = String.valueOf(value);
    return s.matches("[A-Za-z_][A-Za-z_0-9]*") ? s : "'" + s + "'";
  }

  private static String number(double v) {
    if (v == Math.rint(v) && Math.abs(v) < 1e15) {
      return String.format(Locale.ROOT, "%d", (long) v);
    }
    return Double.toString(v);
  }

  @Override
  public String toString() {
    return name + "=" + text(def);
  }
}
