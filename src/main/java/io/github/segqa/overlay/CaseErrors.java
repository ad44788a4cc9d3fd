package io.github.segqa.overlay;

import ij.measure.ResultsTable;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Grid;
import io.github.segqa.view.ErrorKind;
import io.github.segqa.view.ErrorMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The errors of a case, and what they are errors of.
 *
 * @param map the errors
 * @param subject such as {@code label 1 liver} or {@code all labels}
 */
public record CaseErrors(ErrorMap map, String subject) {
  private static final int NAMED = 5;

  /**
   * @param view a case
   * @param classes labels of objects: one is looked at against the rest, several together; null for
   *     all
   * @return their errors
   * @throws EvaluationException if none of the chosen labels occurs
   */
  public static CaseErrors of(CaseView view, List<Integer> classes) {
    if (classes == null) {
      return new CaseErrors(ErrorMap.ofAll(view), "all labels");
    }
    int[] present = view.contingency().labels();
    if (classes.stream().noneMatch(c -> Arrays.binarySearch(present, c) >= 0)) {
      throw new EvaluationException(absent(classes, present, view));
    }
    Map<Integer, String> names = view.data().labelNames();
    return classes.size() == 1
        ? new CaseErrors(ErrorMap.of(view, classes.get(0)), "label " + name(classes.get(0), names))
        : new CaseErrors(ErrorMap.ofAll(view), "labels " + list(classes, names));
  }

  private static String absent(List<Integer> classes, int[] present, CaseView view) {
    Map<Integer, String> names = view.data().labelNames();
    List<Integer> known = Arrays.stream(present).filter(l -> l != 0).boxed().toList();
    return "Neither reference nor prediction has label "
        + list(classes, names)
        + ". They have: "
        + list(known, names)
        + ".";
  }

  private static String list(List<Integer> labels, Map<Integer, String> names) {
    String text =
        labels.stream().limit(NAMED).map(l -> name(l, names)).collect(Collectors.joining(", "));
    return text + (labels.size() > NAMED ? ", ..." : "");
  }

  private static String name(int label, Map<Integer, String> names) {
    return names.containsKey(label) ? label + " " + names.get(label) : String.valueOf(label);
  }

  /**
   * @return kinds that occur or could, with their voxels and, where the unit of the spacing is a
   *     length, their volume (area of a 2D case)
   */
  public ResultsTable table() {
    Grid grid = map.grid();
    ResultsTable table = new ResultsTable();
    map.counts()
        .forEach(
            (kind, n) -> {
              if (n > 0 || kind.wrong()) {
                table.addRow();
                table.addValue("labels", subject);
                table.addValue("kind", kind.text());
                table.addValue("voxels", n);
                table.addValue("size", n * grid.voxelVolume());
                table.addValue("unit", grid.unit() + (grid.dims() == 3 ? "\u00b3" : "\u00b2"));
              }
            });
    return table;
  }

  /**
   * @return for instance {@code label 1 liver: true positive 38 265 (1033 ml), ...}
   */
  public String summary() {
    return subject
        + ": "
        + drawn().stream().map(k -> k.text() + " " + amount(k)).collect(Collectors.joining(", "));
  }

  /** Kinds that a legend tells of. */
  List<ErrorKind> drawn() {
    return ErrorStyle.DRAWN.stream()
        .filter(k -> k != ErrorKind.WRONG_LABEL || map.label().isEmpty())
        .sorted()
        .toList();
  }

  /** Voxels of a kind, and their volume where the unit of the spacing is a length. */
  String amount(ErrorKind kind) {
    return amount(map.counts().get(kind), map.grid());
  }

  static String amount(long voxels, Grid grid) {
    String text = String.format(Locale.ROOT, "%,d", voxels);
    if (!grid.unit().equals("mm")) {
      return text;
    }
    double size = voxels * grid.voxelVolume();
    return grid.dims() == 2
        ? String.format(Locale.ROOT, "%s (%.4g mm\u00b2)", text, size)
        : String.format(Locale.ROOT, "%s (%.4g ml)", text, size / 1000);
  }
}
