package io.github.segqa.display;

import ij.ImagePlus;
import io.github.segqa.chart.ChartFile;
import io.github.segqa.chart.Charts;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.XyFigure;
import java.awt.Dimension;

/** Shows figures: one plot in ImageJ's plot window with its data, several as a picture. */
public final class FigureWindow {
  private FigureWindow() {}

  /**
   * Opens a window; needs a screen.
   *
   * @param figure what is drawn
   */
  public static void show(Figure figure) {
    if (figure instanceof XyFigure plot) {
      ImageJPlot.show(plot);
    } else {
      Dimension size = Charts.size(figure);
      new ImagePlus(figure.title(), ChartFile.image(figure, size.width, size.height)).show();
    }
  }
}
