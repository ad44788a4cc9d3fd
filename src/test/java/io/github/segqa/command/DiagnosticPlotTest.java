package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.figure.Figure;
import io.github.segqa.figure.HeatMap;
import io.github.segqa.figure.Panels;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.service.SegQAService;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
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
import org.scijava.module.Module;

class DiagnosticPlotTest {
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

  private static Module run(Object... inputs) throws InterruptedException, ExecutionException {
    return context.service(CommandService.class).run(DiagnosticPlot.class, true, inputs).get();
  }

  private static Module onPair(Object... more) throws InterruptedException, ExecutionException {
    List<Object> all = new ArrayList<>(List.of("reference", reference, "prediction", prediction));
    all.addAll(Arrays.asList(more));
    return run(all.toArray());
  }

  private static String reason(Module module) {
    return ((CommandModule) module).getCancelReason();
  }

  private static <T extends Figure> T drawn(Class<T> type, Module module) {
    assertNull(reason(module));
    return assertInstanceOf(type, module.getOutput("figure"));
  }

  private static File file(String name) {
    return folder.resolve(name).toFile();
  }

  @Test
  void distancesAreTheDefault() throws Exception {
    File svg = file("distances.svg");
    Panels panels = drawn(Panels.class, onPair("output", svg));
    assertEquals("Surface distances: gt", panels.title());
    assertEquals(2, panels.panels().get(0).markers().get(0).at(), "HD95 of a shift by 2 mm");
    assertTrue(Files.readString(svg.toPath()).contains("HD95 2 mm"));
  }

  @Test
  void kindLabelsAndSettingsApply() throws Exception {
    XyFigure plot =
        drawn(
            XyFigure.class,
            onPair(
                "labels",
                "1",
                "settings",
                "width=4",
                "metrics",
                "hausdorff",
                "output",
                file("a.csv")));
    assertEquals(4, plot.series().get(0).width());
    assertEquals("HD 2 mm", plot.markers().get(0).label());
    HeatMap map = drawn(HeatMap.class, onPair("kind", "confusion", "output", file("b.json")));
    assertEquals(4 * 8 * 3, map.values()[1][1]);
    assertTrue(Files.readString(file("b.json").toPath()).startsWith("{"));
  }

  @Test
  void optionsApply() throws Exception {
    Module m = onPair("labels", "1", "options", "voxelsize=3,1,1", "output", file("c.png"));
    assertEquals(6, drawn(XyFigure.class, m).markers().get(0).at(), "columns of 3 mm");
    assertTrue(file("c.png").length() > 1000);
  }

  @Test
  void referenceAloneCanRespond() throws Exception {
    String settings = "perturbations=erode grades=1";
    Module m =
        run(
            "reference",
            reference,
            "kind",
            "response",
            "settings",
            settings,
            "output",
            file("d.csv"));
    Series dice = drawn(XyFigure.class, m).series().get(0);
    assertEquals("dice", dice.name());
    assertEquals(1, dice.y()[0]);
  }

  @Test
  void dialogsOfferTheKinds() {
    Set<String> offered = new HashSet<>();
    context
        .service(ConvertService.class)
        .getCompatibleInputs(PlotKind.class)
        .forEach(k -> offered.add(k.toString()));
    assertTrue(
        offered.containsAll(Set.of("distances", "roc", "confusion", "third_party_volumes")),
        offered::toString);
  }

  @Test
  void withoutScreenAFileIsAskedFor() throws Exception {
    assertTrue(reason(onPair()).startsWith("Without a screen give a file"), reason(onPair()));
  }

  @ParameterizedTest
  @CsvSource({
    "kind, rock, Unknown kind of plot",
    "kind, roc, needs a probability map",
    "metrics, dice, is no metric of surface distances",
    "metrics, hausdorf, Did you mean",
    "losses, dice, leave them out",
    "settings, bins=3, has no setting",
    "settings, width, has no value",
    "settings, width=0, must be above 0",
    "labels, liver, No class is called",
    "cutoff, 1.5, threshold must be in",
    "options, nonsense=1, there is no",
    "output, plot.pdf, should end in",
    "prediction, '', nothing to evaluate",
    "image, no.tif, neither an open image nor a file",
  })
  void badValuesAreExplained(String key, String value, String expected) throws Exception {
    File out = file("bad.png");
    Module m =
        key.equals("output") ? onPair(key, new File(value)) : onPair("output", out, key, value);
    assertTrue(reason(m).contains(expected), reason(m));
    assertFalse(out.exists());
  }
}
