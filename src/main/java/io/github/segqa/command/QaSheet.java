package io.github.segqa.command;

import ij.ImagePlus;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.display.ScoreWindow;
import io.github.segqa.sheet.CaseSheet;
import io.github.segqa.sheet.SheetBuilder;
import io.github.segqa.sheet.SheetFile;
import java.io.File;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** One page for a case: scores, findings, the worst slices, plots. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>SegQA>QA Sheet...",
    initializer = CaseCommand.PRESELECT)
public final class QaSheet extends CaseCommand {
  @Parameter(label = "Metrics", persist = false, required = false)
  private String metrics = "preset:overview";

  @Parameter(label = "Labels (blank: all)", persist = false, required = false)
  private String labels = "";

  @Parameter(label = "Options, further", persist = false, required = false)
  private String options = "";

  @Parameter(label = "Output file (.png, .html)", persist = false, required = false)
  private File output = new File("");

  @Override
  void perform(Progress progress) {
    boolean file = !output.getPath().isBlank();
    if (file) {
      SheetFile.checkEnding(output.toPath());
    } else if (ScoreWindow.headless()) {
      throw new EvaluationException(
          "Without a screen a sheet needs a file: give output=[sheet.html] or .png.");
    }
    OpenCase opened =
        setup().option("metrics", metrics).option("labels", labels).further(options).open();
    CaseSheet sheet = new SheetBuilder(segqa()).build(opened.loaded(), opened.request(), progress);
    ScoreWindow.tell(sheet.warnings(), log());
    if (file) {
      SheetFile.write(output.toPath(), sheet);
    }
    if (!ScoreWindow.headless()) {
      new ImagePlus(sheet.title(), SheetFile.image(sheet)).show();
    }
  }
}
