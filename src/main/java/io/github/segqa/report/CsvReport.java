package io.github.segqa.report;

import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.scijava.plugin.Plugin;

/** Results as CSV, one line a score, in full double precision. */
@Plugin(type = Report.class)
public final class CsvReport implements Report {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader(ScoreColumns.NAMES.toArray(String[]::new))
          .setRecordSeparator('\n')
          .get();

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public void write(List<CaseResult> results, Appendable to) throws IOException {
    CSVPrinter printer = new CSVPrinter(to, FORMAT);
    for (CaseResult r : results) {
      for (Score s : r.scores()) {
        printer.printRecord(ScoreColumns.of(s));
      }
    }
    printer.flush();
  }
}
