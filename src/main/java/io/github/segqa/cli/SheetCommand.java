package io.github.segqa.cli;

import io.github.segqa.api.Progress;
import io.github.segqa.sheet.CaseSheet;
import io.github.segqa.sheet.SheetBuilder;
import io.github.segqa.sheet.SheetFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.scijava.Context;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code segqa sheet}: one page for a case. */
@Command(
    name = "sheet",
    description = {
      "Writes one page for a case: geometry, findings, scores, the worst slices in three planes"
          + " with",
      "errors and distances in colours, and plots."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SheetCommand extends CaseRun implements Callable<Integer> {
  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "page to write: .html (self-contained) or .png")
  private Path out;

  @Override
  public Integer call() {
    SheetFile.checkEnding(out);
    try (Context context = context()) {
      return run(
          context,
          (segqa, loaded, request) -> {
            CaseSheet sheet = new SheetBuilder(segqa).build(loaded, request, Progress.NONE);
            tell(sheet.warnings());
            SheetFile.write(out, sheet);
            return ExitCode.OK;
          });
    }
  }
}
