package io.github.segqa.api;

import java.util.List;

/**
 * The value of a parameter that takes a number, a list, a matrix or one of a few words, such as
 * {@code auto}, {@code none} or {@code inverse_frequency}. Exactly one part is set.
 *
 * @param word the word, or null
 * @param number the number, or null
 * @param numbers the list, or null
 * @param matrix the matrix, row after row, or null
 */
public record Setting(String word, Double number, List<Double> numbers, List<List<Double>> matrix) {
  /** The word that stands for "not given": null in JSON. */
  public static final String NONE = "none";

  /**
   * @param word one of the words of the parameter
   * @return it as a setting
   */
  public static Setting word(String word) {
    return new Setting(word, null, null, null);
  }

  /**
   * @return the setting {@code none}
   */
  public static Setting none() {
    return word(NONE);
  }

  /**
   * @param number a number
   * @return it as a setting
   */
  public static Setting of(double number) {
    return new Setting(null, number, null, null);
  }

  /**
   * @param numbers a list
   * @return it as a setting
   */
  public static Setting of(List<Double> numbers) {
    return new Setting(null, null, List.copyOf(numbers), null);
  }

  /**
   * @param matrix rows of numbers
   * @return it as a setting
   */
  public static Setting matrix(List<List<Double>> matrix) {
    return new Setting(null, null, null, matrix.stream().map(List::copyOf).toList());
  }

  /**
   * @param w a word
   * @return whether this is that word
   */
  public boolean is(String w) {
    return w.equals(word);
  }

  /**
   * @return whether this is {@code none}
   */
  public boolean isNone() {
    return is(NONE);
  }

  /**
   * @param otherwise taken for a word
   * @return the number
   */
  public double orElse(double otherwise) {
    return number != null ? number : otherwise;
  }

  /**
   * @return the list as an array; null if this is no list
   */
  public double[] array() {
    return numbers == null ? null : numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
