package io.github.segqa.overlay;

import ij.gui.Overlay;
import ij.gui.Roi;
import io.github.segqa.view.ErrorKind;
import java.util.List;

/**
 * Tells what the colours of errors mean, and how many voxels each kind has.
 *
 * @param title the first line
 * @param errors what is told of
 * @param style how they are drawn
 */
record ErrorLegend(String title, CaseErrors errors, ErrorStyle style) implements Legend {
  private static final String NAME = ErrorOverlay.PREFIX + "legend";

  @Override
  public double addTo(Overlay overlay, int width, int height) {
    LegendBox box = LegendBox.of(width, height, NAME);
    double line = box.line();
    List<ErrorKind> kinds = errors.drawn();
    List<String> texts = kinds.stream().map(k -> k.text() + " " + errors.amount(k)).toList();
    double widest = 2 * line + box.width(String.join("\n", texts));
    double all =
        box.background(
            overlay, Math.max(widest, box.width(title)) + line, (kinds.size() + 1.5) * line);
    box.text(overlay, 0.5 * line, 0.25 * line, title);
    for (int i = 0; i < kinds.size(); i++) {
      double y = (i + 1.25) * line;
      Roi sample = new Roi(0.5 * line, y + 0.2 * line, 1.5 * line, 0.65 * line);
      style.applyToSample(sample, kinds.get(i));
      box.add(overlay, sample);
      box.text(overlay, 2.5 * line, y, texts.get(i));
    }
    return all;
  }
}
