package io.github.segqa.command;

import ij.IJ;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.display.MeasureBrowser;
import io.github.segqa.display.ScoreWindow;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.report.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** Shows what can be computed: a window to search in, or a list if there is no screen. */
@Plugin(type = Command.class, menuPath = "Plugins>SegQA>Browse Measures...")
public final class BrowseMeasures extends SegQACommand {
  @Parameter private MeasureService measures;

  @Override
  void perform() {
    List<Descriptor> all =
        Stream.of(Kind.values())
            .flatMap(kind -> measures.all(kind).stream())
            .map(Measure::descriptor)
            .toList();
    if (ScoreWindow.headless()) {
      IJ.log(list(all));
    } else {
      MeasureBrowser.open(all);
    }
  }

  private static String list(List<Descriptor> all) {
    StringBuilder text = new StringBuilder();
    try {
      Catalogue.write(all, Catalogue.Format.TABLE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().stripTrailing();
  }
}
