package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import ij.measure.ResultsTable;
import io.github.segqa.engine.ConventionComparison;
import io.github.segqa.service.SegQAService;
import io.github.segqa.spec.Conventions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
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

class CompareConventionsTest {
  private static final int ROWS = ConventionComparison.METRICS.size() * Conventions.all().size();

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
    prediction = Pair.save(Pair.image("pred.tif", 6), folder).toString();
  }

  @AfterAll
  static void end() {
    context.dispose();
  }

  private static Module run(Object... more) throws InterruptedException, ExecutionException {
    List<Object> all = new ArrayList<>(List.of("reference", reference, "prediction", prediction));
    all.addAll(Arrays.asList(more));
    return context
        .service(CommandService.class)
        .run(CompareConventions.class, true, all.toArray())
        .get();
  }

  private static String reason(Module module) {
    return ((CommandModule) module).getCancelReason();
  }

  @Test
  void eachClassHasEachMetricInEachConvention() throws Exception {
    Module module = run();
    assertNull(reason(module));
    ResultsTable t = (ResultsTable) module.getOutput("table");
    assertEquals(2 * ROWS, t.size());
    assertEquals(
        "class\tmetric\tconvention\tvalue\tunit\tours\twhy", t.getColumnHeadings().strip());
    assertEquals("1", t.getStringValue("class", 0));
    assertEquals("hausdorff", t.getStringValue("metric", 0));
    assertEquals(2, t.getValue("value", 0), 1e-12);
    assertEquals("mm", t.getStringValue("unit", 0));
  }

  @Test
  void rowsThatDifferSayWhy() throws Exception {
    ResultsTable t = (ResultsTable) run("labels", "1").getOutput("table");
    assertEquals(ROWS, t.size());
    int[] other =
        IntStream.range(0, ROWS)
            .filter(i -> Math.abs(t.getValue("value", i) - t.getValue("ours", i)) > 1e-9)
            .toArray();
    assertTrue(other.length > 5);
    for (int i : other) {
      assertTrue(t.getStringValue("why", i).length() > 20, t.getStringValue("why", i));
    }
  }

  @Test
  void filesHaveTheSame() throws IOException, InterruptedException, ExecutionException {
    Path json = folder.resolve("all.json");
    assertNull(reason(run("labels", "2", "output", json.toString())));
    JsonArray rows = JsonParser.parseString(Files.readString(json)).getAsJsonArray();
    assertEquals(ROWS, rows.size());
    assertEquals(2, rows.get(0).getAsJsonObject().get("class").getAsInt());
    Path csv = folder.resolve("all.csv");
    assertNull(reason(run("labels", "2", "output", csv.toString())));
    assertEquals(
        "class,metric,convention,reported_as,spec,value,unit,ours,why",
        Files.readAllLines(csv).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "output, table.xls, should end in .csv or .json",
    "labels, liver, liver",
    "options, units=inch, units must be one of physical",
    "ignored, many, ignored must be a label",
    "prediction, '', give a prediction",
  })
  void badInputsAreRefused(String key, String value, String expected) throws Exception {
    String reason = reason(run(key, value));
    assertTrue(reason != null && reason.contains(expected), reason);
  }
}
