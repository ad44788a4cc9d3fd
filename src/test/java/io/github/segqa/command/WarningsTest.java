package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.segqa.service.SegQAService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scijava.Context;
import org.scijava.app.StatusService;
import org.scijava.command.Command;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.convert.ConvertService;
import org.scijava.log.LogLevel;
import org.scijava.log.LogListener;
import org.scijava.log.LogService;

/** Commands tell findings in the log, each once. */
class WarningsTest {
  private static final Map<Class<?>, String> FILES =
      Map.of(
          EvaluateSegmentation.class, "scores.csv",
          CompareConventions.class, "conventions.csv",
          DiagnosticPlot.class, "plot.png",
          LossResponseCommand.class, "response.csv",
          PlotSlices.class, "slices.csv",
          QaSheet.class, "sheet.html",
          ShowDistanceMap.class, "distances.nii",
          ShowErrors.class, "errors.png",
          ShowLossMap.class, "map.nii");

  @TempDir private static Path folder;
  private static Context context;

  @BeforeAll
  static void start() {
    context =
        new Context(
            CommandService.class, StatusService.class, ConvertService.class, SegQAService.class);
    Pair.save(Pair.image("gt.tif", 4), folder);
    Pair.save(Pair.image("same.tif", 4), folder);
  }

  @AfterAll
  static void end() {
    context.dispose();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        EvaluateSegmentation.class,
        CompareConventions.class,
        DiagnosticPlot.class,
        LossResponseCommand.class,
        PlotSlices.class,
        QaSheet.class,
        ShowDistanceMap.class,
        ShowErrors.class,
        ShowLossMap.class
      })
  void identicalImagesAreTold(Class<? extends Command> command) throws Exception {
    List<String> warnings = new ArrayList<>();
    LogListener listener =
        m -> {
          if (m.level() == LogLevel.WARN) {
            warnings.add(m.text());
          }
        };
    LogService log = context.service(LogService.class);
    log.addLogListener(listener);
    try {
      assertNull(run(command).getCancelReason());
    } finally {
      log.removeLogListener(listener);
    }
    assertEquals(
        List.of(
            "Reference and prediction are identical in all 2880 voxels: was the same image given"
                + " twice?"),
        warnings);
  }

  private static CommandModule run(Class<? extends Command> command) throws Exception {
    boolean oneLabel = command == ShowDistanceMap.class;
    return context
        .service(CommandService.class)
        .run(
            command,
            true,
            "reference",
            folder.resolve("gt.tif").toString(),
            "prediction",
            folder.resolve("same.tif").toString(),
            oneLabel ? "labels" : "options",
            oneLabel ? "1" : "",
            "output",
            folder.resolve(FILES.get(command)).toString())
        .get();
  }
}
