package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.measure.ResultsTable;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import io.github.segqa.colour.ColourScale;
import io.github.segqa.view.ErrorKind;
import io.github.segqa.view.ErrorMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The errors of a case, and what they are errors of.
 *
 * @param map the errors
 * @param subject such as {@code label 1 liver} or {@code all labels}
 */
public record CaseErrors(ErrorMap map, String subject) {
  /**
   * @param view a case
   * @param classes labels of objects: one is looked at against the rest, several together; null for
   *     all
   * @return their errors
   * @throws EvaluationException if none of the chosen labels occurs
   */
  public static CaseErrors of(CaseView view, List<Integer> classes) {
    LabelText text = new LabelText(view);
    text.check(classes);
    boolean one = classes != null && classes.size() == 1;
    ErrorMap map = one ? ErrorMap.of(view, classes.get(0)) : ErrorMap.ofAll(view);
    return new CaseErrors(map, text.subject(classes));
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

  /**
   * Draws into the pixels of a copy: areas mixed with the image, and the voxels at their edges in
   * full colour.
   *
   * @param image behind the colours, of the size of the map; not changed
   * @param progress where long work reports to
   * @return a stack of colour slices with the legend as an overlay, not shown yet
   */
  public ImagePlus copyOf(ImagePlus image, Progress progress) {
    ErrorLegend legend = new ErrorLegend(subject, this, ErrorStyle.FILL);
    return RgbCopy.of(image, new ErrorColours(map), legend, "errors, " + subject, progress);
  }

  /** Kinds that a legend tells of; wrong labels where there are some. */
  List<ErrorKind> drawn() {
    long wrong = map.counts().get(ErrorKind.WRONG_LABEL);
    return ErrorStyle.DRAWN.stream()
        .filter(k -> k != ErrorKind.WRONG_LABEL || wrong > 0)
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
        ? text + " (" + ColourScale.text(size) + " mm\u00b2)"
        : text + " (" + ColourScale.text(size / 1000) + " ml)";
  }
}
