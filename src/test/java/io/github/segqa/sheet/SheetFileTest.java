package io.github.segqa.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.engine.Request;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.report.ScoreGrid;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {
  @TempDir private Path folder;

  private static CaseSheet sheet(LoadedCase loaded) {
    Request request = Request.of("dice hausdorff", "");
    return new SheetBuilder(Scene.SEGQA).build(loaded, request, Progress.NONE);
  }

  private String html(CaseSheet sheet) throws IOException {
    Path file = folder.resolve("sheet.html");
    SheetFile.write(file, sheet);
    return Files.readString(file);
  }

  @Test
  void pageHasAllScoresAndNeedsNoOtherFile() throws IOException {
    CaseSheet sheet = sheet(Scene.random(5));
    String html = html(sheet);
    assertEquals(3, sheet.scores().rows().size(), "two classes and their mean");
    for (ScoreGrid.Row row : sheet.scores().rows()) {
      assertTrue(html.contains("<td>" + row.label() + "</td>"), row.label());
      row.cells().forEach(c -> assertTrue(html.contains("<td>" + c + "</td>"), c));
    }
    sheet.inputs().forEach(l -> assertTrue(html.contains(l.substring(l.lastIndexOf(':')))));
    assertEquals(6, html.split("src=\"data:image/png", -1).length - 1);
    assertFalse(html.contains("src=\"http") || html.contains("href="));
  }

  @Test
  void plotsAreOfTheWorstClass() throws IOException {
    byte[] reference = new byte[Scene.NX * Scene.NY * Scene.NZ];
    byte[] prediction = new byte[reference.length];
    for (int i : new int[] {40, 41, 42, 43}) {
      reference[i] = 1;
      prediction[i] = (byte) (i < 42 ? 1 : 0);
      reference[i + 130] = 2;
      prediction[i + 130] = 2;
    }
    CaseSheet sheet = sheet(Scene.of(reference, prediction));
    assertEquals(2, sheet.figures().size());
    assertTrue(
        sheet.figures().stream().allMatch(f -> f.title().contains("class 1")),
        sheet.figures().toString());
    assertEquals(2, html(sheet).split("src=\"data:image/svg", -1).length - 1);
  }

  @Test
  void namesCannotBreakThePage() throws IOException {
    CaseSheet s = sheet(Scene.random(5));
    String name = "<script>alert(1)</script> & co";
    CaseSheet named =
        new CaseSheet(name, List.of(name), List.of(name), s.scores(), s.rows(), s.figures(), name);
    String html = html(named);
    assertFalse(html.contains("<script>"));
    assertTrue(html.contains("&lt;script&gt;"));
  }

  @Test
  void missingValuesAreToldWithTheirReason() {
    byte[] reference = new byte[Scene.NX * Scene.NY * Scene.NZ];
    byte[] prediction = new byte[reference.length];
    reference[40] = 1;
    reference[41] = 2;
    prediction[40] = 1;
    CaseSheet sheet = sheet(Scene.of(reference, prediction));
    ScoreGrid.Row second = sheet.scores().rows().get(1);
    assertEquals(List.of("0", "undefined"), second.cells());
    assertTrue(
        sheet.scores().notes().stream().anyMatch(n -> n.startsWith("hausdorff, 2: undefined, ")),
        sheet.scores().notes().toString());
    assertTrue(
        sheet.scores().notes().stream().anyMatch(n -> n.contains("left out")),
        sheet.scores().notes().toString());
  }

  @Test
  void theMeanOfOneClassIsLeftOut() {
    byte[] reference = new byte[Scene.NX * Scene.NY * Scene.NZ];
    reference[40] = 1;
    CaseSheet sheet = sheet(Scene.of(reference, new byte[reference.length]));
    assertEquals(1, sheet.scores().rows().size());
    assertTrue(
        sheet.scores().notes().stream().noneMatch(n -> n.contains("mean")),
        sheet.scores().notes().toString());
    assertFalse(sheet.scores().notes().isEmpty());
  }

  @Test
  void emptyImagesGiveASheetTooWithFindings() {
    byte[] nothing = new byte[Scene.NX * Scene.NY * Scene.NZ];
    byte[] something = nothing.clone();
    something[50] = 1;
    CaseSheet sheet = sheet(Scene.of(something, nothing));
    assertFalse(sheet.warnings().isEmpty());
    assertEquals(2, sheet.rows().size());
  }

  @Test
  void pictureIsAsHighAsItsContentsAndAlwaysTheSame() throws IOException {
    Path file = folder.resolve("sheet.png");
    SheetFile.write(file, sheet(Scene.random(6)));
    byte[] first = Files.readAllBytes(file);
    SheetFile.write(file, sheet(Scene.random(6)));
    assertArrayEquals(first, Files.readAllBytes(file));
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(1240, image.getWidth());
    assertTrue(image.getHeight() > 800 && image.getHeight() < 3000, "" + image.getHeight());
  }

  @Test
  void longPicturesAreNotCut() throws IOException {
    CaseSheet s = sheet(Scene.random(6));
    List<ScoreGrid.Row> rows =
        Collections.nCopies(400, new ScoreGrid.Row("1 organ", List.of("1", "2")));
    ScoreGrid grid = new ScoreGrid(s.scores().columns(), rows, s.scores().notes());
    CaseSheet many =
        new CaseSheet(s.title(), s.inputs(), List.of(), grid, s.rows(), s.figures(), s.footer());
    Path file = folder.resolve("many.png");
    SheetFile.write(file, many);
    BufferedImage image = ImageIO.read(file.toFile());
    assertTrue(image.getHeight() > 400 * 15 + 800, "" + image.getHeight());
    int last = image.getHeight() - Pen.MARGIN - 8;
    assertTrue(
        IntStream.range(0, image.getWidth())
            .anyMatch(x -> (image.getRGB(x, last) & 0xFFFFFF) != 0xFFFFFF),
        "the footer is at the end");
  }

  @Test
  void classesThatAreNowhereHaveScoresButNoPlots() {
    LoadedCase loaded = Scene.random(5);
    Request request = Request.of("dice hausdorff", "").ofClasses(List.of(7));
    CaseSheet sheet = new SheetBuilder(Scene.SEGQA).build(loaded, request, Progress.NONE);
    assertEquals(List.of(), sheet.figures());
    assertTrue(
        sheet.warnings().stream().anyMatch(w -> w.contains("in neither image: 7")),
        sheet.warnings().toString());
  }

  @Test
  void otherEndingsAreRefused() {
    EvaluationException e =
        assertThrows(
            EvaluationException.class, () -> SheetFile.checkEnding(folder.resolve("a.pdf")));
    assertEquals("\"a.pdf\" should end in .png or .html, the formats of a sheet.", e.getMessage());
  }
}
