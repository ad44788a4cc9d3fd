package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.macro.Interpreter;
import ij.measure.ResultsTable;
import io.github.segqa.service.SegQAService;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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
import org.scijava.module.Module;

class EvaluateSegmentationTest {
  /** Overlap of the boxes of label 1 in {@link Pair}: 4 of 6 columns. */
  private static final double DICE = 4.0 / 6;

  @TempDir private static Path folder;
  private static Context context;
  private static String reference;
  private static String prediction;

  @BeforeAll
  static void start() {
    context =
        new Context(
            CommandService.class, StatusService.class, ConvertService.class, SegQAService.class);
    reference = Pair.save(Pair.image("gt.tif", 4), folder).toString();
    prediction = Pair.save(Pair.image("my pred.tif", 6), folder).toString();
  }

  @AfterAll
  static void end() {
    context.dispose();
  }

  @AfterEach
  void closeImages() {
    for (int i = Interpreter.getBatchModeImageCount(); i > 0; i--) {
      Interpreter.removeBatchModeImage(Interpreter.getLastBatchModeImage());
    }
    Interpreter.batchMode = false;
  }

  private static Module run(Object... inputs) throws InterruptedException, ExecutionException {
    return context
        .service(CommandService.class)
        .run(EvaluateSegmentation.class, true, inputs)
        .get();
  }

  private static Module onPair(Object... more) throws InterruptedException, ExecutionException {
    List<Object> all = new ArrayList<>(List.of("reference", reference, "prediction", prediction));
    all.addAll(Arrays.asList(more));
    return run(all.toArray());
  }

  private static String reason(Module module) {
    return ((CommandModule) module).getCancelReason();
  }

  private static ResultsTable table(Module module) {
    assertNull(reason(module));
    return (ResultsTable) module.getOutput("table");
  }

  private static double value(ResultsTable t, String spec, String label) {
    for (int i = 0; i < t.size(); i++) {
      if (t.getStringValue("spec", i).equals(spec) && t.getStringValue("class", i).equals(label)) {
        return t.getValue("value", i);
      }
    }
    throw new AssertionError("no row " + spec + " of class " + label);
  }

  private static void open(ImagePlus image) {
    Interpreter.batchMode = true;
    Interpreter.addBatchModeImage(image);
  }

  @Test
  void boxesAndListsChooseMeasures() throws Exception {
    ResultsTable t = table(onPair("dsc", true, "hd", true, "metrics", "tp", "losses", "dice"));
    assertEquals(DICE, value(t, "dice", "1"));
    assertEquals(1, value(t, "dice", "2"));
    assertEquals(2, value(t, "hausdorff", "1"), "columns of 1 mm");
    assertEquals(4 * 8 * 3, value(t, "tp", "1"));
    assertEquals("gt", t.getStringValue("case", 0));
    assertTrue(Arrays.asList(t.getColumnAsStrings("kind")).contains("loss"));
  }

  @Test
  void tableHasTheColumnsOfTheFiles() throws Exception {
    assertEquals(
        List.of("case", "kind", "spec", "class", "class_name", "value", "unit", "status", "note"),
        List.of(table(onPair("dsc", true)).getHeadings()));
  }

  @Test
  void valuesInTheTableAreExact() throws Exception {
    ResultsTable t = table(onPair("metrics", "fbeta(beta=3)"));
    assertEquals(10 * 4.0 / (9 * 6 + 6), t.getValue("value", 0), "counts are 4, 2, 2 columns");
  }

  @Test
  void nothingChosenGivesTheOverview() throws Exception {
    ResultsTable t = table(onPair());
    assertTrue(value(t, "volume_ref", "1") > 0);
  }

  @Test
  void labelsAndOptionsApply() throws Exception {
    ResultsTable t =
        table(onPair("hd", true, "labels", "1", "options", "voxelsize=3,1,1 averaging=none"));
    assertEquals(6, value(t, "hausdorff", "1"), "columns of 3 mm");
    assertEquals(1, t.size());
  }

  @Test
  void conventionsChangeTheDefinitions() throws Exception {
    ResultsTable t = table(onPair("assd", true, "convention", "itk"));
    assertEquals("assd(surface=region)", t.getStringValue("spec", 0));
    ResultsTable ours = table(onPair("assd", true, "convention", ""));
    assertEquals("assd", ours.getStringValue("spec", 0));
    assertTrue(t.getValue("value", 0) < ours.getValue("value", 0));
  }

  @Test
  void openImagesAreNamedByTitle() throws Exception {
    open(Pair.image("a b", 4));
    open(Pair.image("c", 6));
    ResultsTable t = table(run("reference", "a b", "prediction", "c", "dsc", true));
    assertEquals(DICE, value(t, "dice", "1"));
    assertEquals("a b", t.getStringValue("case", 0));
  }

  @Test
  void scriptsGiveImagesThemselves() throws Exception {
    ResultsTable t =
        table(
            run("reference", Pair.image("r", 4), "prediction", new File(prediction), "dsc", true));
    assertEquals(DICE, value(t, "dice", "1"));
    assertEquals("r", t.getStringValue("case", 0));
  }

  @Test
  void imagesWithoutPixelsAreRefused() throws Exception {
    String reason = reason(run("reference", new ImagePlus(), "prediction", prediction));
    assertTrue(reason.contains("empty"), reason);
  }

  @Test
  void fileIsWrittenInTheFormatOfItsEnding() throws Exception {
    File csv = folder.resolve("scores.csv").toFile();
    table(onPair("dsc", true, "output", csv));
    assertTrue(Files.readString(csv.toPath()).startsWith("case,kind,spec,class"));
    File json = folder.resolve("scores.JSON").toFile();
    table(onPair("dsc", true, "output", json));
    assertTrue(Files.readString(json.toPath()).startsWith("{"));
  }

  @Test
  void incompleteResultsSaySo() throws Exception {
    assertEquals(true, onPair("dsc", true).getOutput("complete"));
    Module m = onPair("metrics", "auroc");
    assertEquals(false, m.getOutput("complete"));
    assertNull(reason(m));
  }

  @Test
  void missingImagesAreNamed() throws Exception {
    assertTrue(reason(run()).contains("\"reference\" is not given"), reason(run()));
    String alone = reason(run("reference", reference));
    assertTrue(alone.contains("nothing to evaluate"), alone);
  }

  @Test
  void sameOpenImageTwiceIsRefused() throws Exception {
    open(Pair.image("gt", 4));
    String reason = reason(run("reference", "gt", "prediction", "gt", "dsc", true));
    assertTrue(reason.contains("same image \"gt\""), reason);
  }

  @Test
  void twoImagesOfOneTitleAreRefused() throws Exception {
    open(Pair.image("gt", 4));
    open(Pair.image("gt", 6));
    open(Pair.image("p", 6));
    String reason = reason(run("reference", "gt", "prediction", "p", "dsc", true));
    assertTrue(reason.contains("2 open images are called \"gt\""), reason);
  }

  @Test
  void unknownTitleTellsWhatIsOpen() throws Exception {
    open(Pair.image("gt", 4));
    String reason = reason(run("reference", "gt", "prediction", "nope", "dsc", true));
    assertTrue(reason.contains("\"nope\"") && reason.contains("Open are: \"gt\""), reason);
  }

  @Test
  void otherSizeIsRefused() throws Exception {
    ImagePlus small = ij.IJ.createImage("small.tif", "8-bit black", 10, 20, 6);
    String reason =
        reason(run("reference", reference, "prediction", Pair.save(small, folder).toString()));
    assertTrue(reason.contains("24 x 20 x 6") && reason.contains("10 x 20 x 6"), reason);
  }

  @Test
  void nullFromRunArgumentsQuotesTheRule() throws Exception {
    String reason = reason(run("reference", null, "prediction", prediction));
    assertTrue(reason.contains("\"reference\"") && reason.contains("quotes"), reason);
  }

  @Test
  void fileThatCannotBeWrittenIsNamed() throws Exception {
    File nowhere = folder.resolve("no/such/folder/x.csv").toFile();
    String reason = reason(onPair("dsc", true, "output", nowhere));
    assertTrue(reason.contains("x.csv"), reason);
  }

  @Test
  void truncatedFileIsRefused() throws IOException, InterruptedException, ExecutionException {
    Path cut = folder.resolve("cut.tif");
    byte[] bytes = Files.readAllBytes(Path.of(reference));
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    String reason = reason(run("reference", cut.toString(), "prediction", prediction));
    assertTrue(reason.contains("cut.tif"), reason);
  }

  @ParameterizedTest
  @CsvSource({
    "metrics, hausdorf, Did you mean",
    "metrics, 'dice(', position",
    "losses, nonsense, Unknown loss",
    "preset, overveiw, Unknown preset",
    "preset, none, No measure is chosen",
    "labels, liver, No class is called",
    "ignored, many, ignored must be a label",
    "cutoff, 1.5, threshold must be in",
    "cutoff, half, cutoff must be a number",
    "options, averaging=median, averaging must be one of",
    "options, nonsense=1, there is no",
    "convention, nobody, Unknown convention",
    "options, convention=medpy, has a field of its own",
    "output, scores.xyz, Unknown format",
    "output, scores, ending",
    "image, no.tif, neither an open image nor a file",
    "probabilities, File..., give the name of a file",
  })
  void badValuesAreExplained(String key, String value, String expected) throws Exception {
    Module m = onPair(key, key.equals("output") ? new File(value) : value);
    assertTrue(reason(m).contains(expected), reason(m));
    assertFalse(new File(value).exists());
  }
}
