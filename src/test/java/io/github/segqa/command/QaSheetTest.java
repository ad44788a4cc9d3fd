package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.service.SegQAService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scijava.Context;
import org.scijava.app.StatusService;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.convert.ConvertService;

/** The command without a screen. */
class QaSheetTest {
  @TempDir private static Path folder;
  private static Context context;

  @BeforeAll
  static void start() {
    context =
        new Context(
            CommandService.class, StatusService.class, ConvertService.class, SegQAService.class);
    Pair.save(Pair.image("gt.tif", 4), folder);
    Pair.save(Pair.image("pred.tif", 6), folder);
  }

  @AfterAll
  static void end() {
    context.dispose();
  }

  /** The reason why the command was refused, or null. */
  private static String run(String prediction, String metrics, Path output) throws Exception {
    CommandModule module =
        context
            .service(CommandService.class)
            .run(
                QaSheet.class,
                true,
                "reference",
                folder.resolve("gt.tif").toString(),
                "prediction",
                folder.resolve(prediction).toString(),
                "metrics",
                metrics,
                "output",
                output == null ? "" : output.toString())
            .get();
    return module.getCancelReason();
  }

  @Test
  void writesPageAndPicture() throws Exception {
    Path html = folder.resolve("sheet.html");
    assertNull(run("pred.tif", "dice", html));
    assertTrue(Files.readString(html).contains("<h1>QA sheet of gt</h1>"));
    Path png = folder.resolve("sheet.png");
    assertNull(run("pred.tif", "preset:overview", png));
    assertEquals(1240, ImageIO.read(png.toFile()).getWidth());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pred.tif | dice | sheet.pdf | \"sheet.pdf\" should end in .png or .html",
        "none.tif | dice | bad.png | neither an open image nor a file",
        "pred.tif | dise | bad.png | Did you mean \"dice\"?",
        "pred.tif | dice | no/bad.png | Make it first.",
      })
  void refusalSaysWhyAndLeavesNoFile(String prediction, String metrics, String file, String why)
      throws Exception {
    String reason = run(prediction, metrics, folder.resolve(file));
    assertTrue(reason.contains(why), reason);
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.noneMatch(f -> f.toString().matches(".*(bad|pdf|part).*")));
    }
  }

  @Test
  void needsAFileWithoutAScreen() throws Exception {
    assertEquals(
        "Without a screen a sheet needs a file: give output=[sheet.html] or .png.",
        run("pred.tif", "dice", null));
  }

  @Test
  void unknownOptionIsRefused() throws Exception {
    assertTrue(run("pred.tif", "dice(alpha=2)", folder.resolve("bad.png")).contains("alpha"));
  }
}
