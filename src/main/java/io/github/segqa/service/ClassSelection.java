package io.github.segqa.service;

import io.github.segqa.api.EvaluationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Classes chosen by label, range or name: {@code 1-3,7,liver}. */
public final class ClassSelection {
  private static final int MOST = 100_000;

  private ClassSelection() {}

  /**
   * @param text the selection; blank for all
   * @param names names of labels
   * @return the labels in order, or null for all
   * @throws EvaluationException for a name that no label has
   */
  public static List<Integer> parse(String text, Map<Integer, String> names) {
    List<Integer> labels = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String p = part.strip();
      if (p.matches("\\d{1,9}")) {
        labels.add(Integer.valueOf(p));
      } else if (p.matches("\\d{1,9}\\s*-\\s*\\d{1,9}")) {
        range(p, labels);
      } else if (!p.isEmpty()) {
        labels.add(named(p, names));
      }
    }
    return labels.isEmpty() ? null : labels;
  }

  private static void range(String p, List<Integer> labels) {
    String[] ends = p.split("-", 2);
    int from = Integer.parseInt(ends[0].strip());
    int to = Integer.parseInt(ends[1].strip());
    if (to < from || to - from > MOST) {
      throw new EvaluationException(
          "Classes \"" + p + "\": a range goes from the smaller label to the larger.");
    }
    for (int label = from; label <= to; label++) {
      labels.add(label);
    }
  }

  private static int named(String name, Map<Integer, String> names) {
    return names.entrySet().stream()
        .filter(e -> e.getValue().equalsIgnoreCase(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new EvaluationException(unknown(name, names)));
  }

  private static String unknown(String name, Map<Integer, String> names) {
    String known =
        names.isEmpty()
            ? "The files name no labels, so give numbers, such as 1-3,7."
            : "The files name: "
                + String.join(", ", names.values().stream().sorted().limit(50).toList())
                + ".";
    return "No class is called \"" + name + "\". " + known;
  }
}
