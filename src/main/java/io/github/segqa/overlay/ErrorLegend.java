package io.github.segqa.overlay;

import ij.gui.Overlay;
import ij.gui.Roi;
import io.github.segqa.api.Grid;
import io.github.segqa.view.ErrorKind;
import io.github.segqa.view.ErrorMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells what the colours of errors mean, and how many voxels each kind has. */
final class ErrorLegend {
  private static final String NAME = ErrorOverlay.PREFIX + "legend";

  private final ErrorStyle style;
  private final String subject;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(ErrorKind kind, String text) {}

  ErrorLegend(ErrorMap map, String subject, ErrorStyle style) {
    this.style = style;
    this.subject = subject;
    Map<ErrorKind, Long> counts = map.counts();
    for (ErrorKind kind : ErrorKind.values()) {
      boolean wanted = ErrorStyle.DRAWN.contains(kind);
      boolean always = kind != ErrorKind.WRONG_LABEL || map.label().isEmpty();
      if (wanted && always) {
        long n = counts.get(kind);
        entries.add(new Entry(kind, kind.text() + " " + amount(n, map.grid())));
      }
    }
  }

  /** Voxels, and the volume where the unit of the spacing is a length. */
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

  /** Adds it at the upper right. */
  void addTo(Overlay overlay, int width, int height) {
    LegendBox box = LegendBox.of(width, height, NAME);
    double line = box.line();
    double widest = box.width(subject);
    for (Entry e : entries) {
      widest = Math.max(widest, 2 * line + box.width(e.text));
    }
    box.background(overlay, widest + line, (entries.size() + 1.5) * line);
    box.text(overlay, 0.5 * line, 0.25 * line, subject);
    for (int i = 0; i < entries.size(); i++) {
      double y = (i + 1.25) * line;
      Roi sample = new Roi(0.5 * line, y + 0.2 * line, 1.5 * line, 0.65 * line);
      style.apply(sample, entries.get(i).kind);
      box.add(overlay, sample);
      box.text(overlay, 2.5 * line, y, entries.get(i).text);
    }
  }
}
