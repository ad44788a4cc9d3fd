package io.github.segqa.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Table;
import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Curves and matrices have named columns wherever they come out. */
class TableReportsTest {
  private static final Table MATRIX =
      Table.matrix(List.of("0", "7"), new double[][] {{5, 1}, {2, 1.0 / 3}});
  private static final Table CURVE =
      Table.rows(
          List.of("threshold", "fpr"),
          IntStream.range(0, 20).mapToObj(i -> new double[] {i, i / 7.0}).toArray(double[][]::new));
  private static final Table COUNTS = Table.list(List.of("tp", "fp"), 2, 0);
  private static final CaseResult RESULT =
      new CaseResult(
          "a b",
          List.of(
              score("confusion_matrix", Score.MEAN, MATRIX),
              score("roc_curve(x=1)", "3", CURVE),
              score("counts", "3", COUNTS)),
          Map.of(),
          List.of(),
          Map.of());

  private static Score score(String spec, String label, Table t) {
    return new Score("a b", Kind.METRIC, spec, label, "", Double.NaN, t, "", Status.OK, "");
  }

  private static String written(Report report) throws IOException {
    StringBuilder text = new StringBuilder();
    report.write(List.of(RESULT), text);
    return text.toString();
  }

  @Test
  void tablesForReadingStandBelowTheScores() throws IOException {
    String text = written(new TableReport());
    assertTrue(text.contains("tp=2 fp=0"), text);
    assertTrue(text.contains("20 rows, below"), text);
    assertTrue(text.contains("reference  0  7\n0          5  1\n7          2  0.333333\n"), text);
    assertTrue(text.contains("roc_curve(x=1), class 3\nthreshold   fpr\n0           0\n"), text);
    assertTrue(text.contains("\n... 8 more\n14          2\n"), text);
  }

  @Test
  void cellsOfCsvFilesNameTheirColumnsAndHaveAllDigits() throws IOException {
    String text = written(new CsvReport());
    assertTrue(text.contains(",reference 0 7; 0 5 1; 7 2 0.3333333333333333,"), text);
    assertTrue(text.contains(",threshold fpr; 0 0; 1 0.14285714285714285; "), text);
    assertTrue(text.contains(",tp=2 fp=0,"), text);
  }

  @Test
  void jsonHasTheNamesBesideTheNumbers() throws IOException {
    JsonArray scores =
        JsonParser.parseString(written(new JsonReport()))
            .getAsJsonObject()
            .getAsJsonArray("scores");
    JsonObject curve = scores.get(1).getAsJsonObject();
    assertEquals("[\"threshold\",\"fpr\"]", curve.get("columns").toString());
    assertEquals("[1,0.14285714285714285]", curve.getAsJsonArray("value").get(1).toString());
    assertEquals("[\"0\",\"7\"]", scores.get(0).getAsJsonObject().get("columns").toString());
  }

  @Test
  void eachTableIsAFileOfItsOwn(@TempDir Path folder) throws IOException {
    List<Path> files = TableFiles.write(RESULT, folder.resolve("new"));
    assertEquals(
        List.of("a_b_confusion_matrix.csv", "a_b_roc_curve_x_1_3.csv", "a_b_counts_3.csv"),
        files.stream().map(f -> f.getFileName().toString()).toList());
    assertEquals(
        List.of("reference,0,7", "0,5,1", "7,2,0.3333333333333333"),
        Files.readAllLines(files.get(0)));
    assertEquals("1,0.14285714285714285", Files.readAllLines(files.get(1)).get(2));
  }
}
