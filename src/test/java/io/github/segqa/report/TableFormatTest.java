package io.github.segqa.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFormatTest {
  @ParameterizedTest
  @CsvSource({
    ", , TABLE",
    ", scores.csv, CSV",
    ", Scores.JSON, JSON",
    ", scores.txt, TABLE",
    "TABLE, scores.csv, TABLE",
    "JSON, , JSON",
  })
  void whatIsAskedForCountsThenTheEnding(TableFormat given, String file, TableFormat expected) {
    Path out = file == null ? null : Path.of(file);
    assertEquals(expected, TableFormat.orByEnding(given, out));
  }
}
