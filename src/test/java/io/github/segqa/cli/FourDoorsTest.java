package io.github.segqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.measure.ResultsTable;
import io.github.segqa.command.EvaluateSegmentation;
import io.github.segqa.ij1.OwnProcess;
import io.github.segqa.report.CsvReport;
import io.github.segqa.result.CaseResult;
import io.github.segqa.service.SegQAService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.Context;
import org.scijava.app.StatusService;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;

/** The same case through shell, Java API, SciJava command, macro and {@code --run}. */
class FourDoorsTest {
  private static final String REFERENCE = "test-images/organs_reference.nii.gz";
  private static final String PREDICTION = "test-images/organs_prediction.nii.gz";
  private static final String METRICS =
      "dice hausdorff_percentile(percentile=95) assd nsd(tolerance=2) relative_volume_difference";
  private static final String LOSSES = "dice 0.5*dice+0.5*cross_entropy";

  @TempDir private static Path folder;
  private static String shell;

  @BeforeAll
  static void evaluateInTheShell() throws IOException {
    Path file = folder.resolve("shell.csv");
    PrintWriter sink = new PrintWriter(new StringWriter());
    int exit =
        Main.run(
            sink,
            sink,
            "evaluate",
            "--reference=" + REFERENCE,
            "--prediction=" + PREDICTION,
            "--metrics=" + METRICS,
            "--losses=" + LOSSES,
            "--format=csv",
            "--out=" + file);
    assertEquals(0, exit);
    shell = Files.readString(file);
    assertTrue(shell.lines().count() > 20, shell);
  }

  private static Context context() {
    return new Context(CommandService.class, StatusService.class, SegQAService.class);
  }

  @Test
  void javaApi() throws IOException {
    try (Context context = context()) {
      CaseResult result =
          context
              .service(SegQAService.class)
              .evaluate(Path.of(REFERENCE), Path.of(PREDICTION), METRICS, LOSSES);
      StringBuilder csv = new StringBuilder();
      new CsvReport().write(List.of(result), csv);
      assertEquals(shell, csv.toString());
    }
  }

  @Test
  void sciJavaCommand() throws IOException, InterruptedException, ExecutionException {
    try (Context context = context()) {
      CommandModule module =
          context
              .service(CommandService.class)
              .run(
                  EvaluateSegmentation.class,
                  true,
                  "reference",
                  REFERENCE,
                  "prediction",
                  PREDICTION,
                  "metrics",
                  METRICS,
                  "losses",
                  LOSSES)
              .get();
      ResultsTable table = (ResultsTable) module.getOutput("table");
      assertNotNull(table, module.getCancelReason());
      compare(table);
    }
  }

  private static void compare(ResultsTable table) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> rows = format.parse(new java.io.StringReader(shell)).getRecords();
    assertEquals(rows.size(), table.size());
    for (int i = 0; i < table.size(); i++) {
      for (String column : table.getHeadings()) {
        String expected = rows.get(i).get(column);
        if (column.equals("value")) {
          assertEquals(Double.parseDouble(expected), table.getValue(column, i));
        } else {
          assertEquals(expected, table.getStringValue(column, i));
        }
      }
    }
  }

  @Test
  void macroInEmbeddedImageJ() throws IOException {
    Path macro = folder.resolve("doors.ijm");
    Path csv = folder.resolve("macro.csv");
    Files.writeString(
        macro,
        "run('Evaluate Segmentation...', 'reference="
            + REFERENCE
            + " prediction="
            + PREDICTION
            + " preset=none dsc=true metrics=["
            + METRICS
            + "] losses=["
            + LOSSES
            + "] output=["
            + csv
            + "]');");
    OwnProcess.Result r = OwnProcess.headlessImageJ().run("--headless", "-macro", macro.toString());
    assertEquals(0, r.exit(), r.err());
    assertEquals(shell, Files.readString(csv));
  }

  @Test
  void runInEmbeddedImageJ() throws IOException {
    Path csv = folder.resolve("run.csv");
    OwnProcess.Result r =
        OwnProcess.headlessImageJ()
            .run(
                "--headless",
                "--run",
                "io.github.segqa.command.EvaluateSegmentation",
                "reference=\""
                    + REFERENCE
                    + "\",prediction=\""
                    + PREDICTION
                    + "\",metrics=\""
                    + METRICS
                    + "\",losses=\""
                    + LOSSES
                    + "\",output=\""
                    + csv
                    + "\"");
    assertEquals(0, r.exit(), r.err());
    assertEquals(shell, Files.readString(csv));
  }
}
