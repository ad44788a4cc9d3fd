package io.github.segqa.demo;

import io.github.segqa.diagnostic.Diagnostic;
import io.github.segqa.diagnostic.DiagnosticCase;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.result.Score;
import java.util.List;
import org.scijava.plugin.Plugin;

/** What a lab writes to get a plot of its own: volumes of the classes over their labels. */
@Plugin(type = Diagnostic.class)
public final class ThirdPartyPlot implements Diagnostic {
  @Override
  public String name() {
    return "third_party_volumes";
  }

  @Override
  public String description() {
    return "volume of each class in the reference";
  }

  @Override
  public Figure figure(DiagnosticCase of) {
    List<Score> volumes =
        of.scores("volume_ref").stream().filter(s -> !s.label().equals(Score.MEAN)).toList();
    double[] labels = volumes.stream().mapToDouble(s -> Double.parseDouble(s.label())).toArray();
    double[] values = volumes.stream().mapToDouble(Score::value).toArray();
    return XyFigure.of("Volumes: " + of.id(), Axis.of("Label"), Axis.of("Volume", "mm³"))
        .with(Series.bars("reference", labels, values, 0.8));
  }
}
