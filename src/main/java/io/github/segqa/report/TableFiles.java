package io.github.segqa.report;

import io.github.segqa.api.Table;
import io.github.segqa.io.OutputFile;
import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes results that are tables (curves, matrices, counts) as CSV files of their own. */
public final class TableFiles {
  private TableFiles() {}

  /**
   * @param result of one case
   * @param folder takes a file {@code CASE_MEASURE_CLASS.csv} for each table, with the names of the
   *     columns in the first line and all digits; made if it does not exist
   * @return the files
   * @throws IOException if a file cannot be written
   */
  public static List<Path> write(CaseResult result, Path folder) throws IOException {
    List<Score> tables = result.scores().stream().filter(s -> s.table() != null).toList();
    Files.createDirectories(folder);
    for (Score s : tables) {
      OutputFile.write(file(s, folder), to -> write(s.table(), to));
    }
    return tables.stream().map(s -> file(s, folder)).toList();
  }

  private static Path file(Score s, Path folder) {
    String of = s.label().equals(Score.MEAN) ? "" : "_" + s.label();
    String name = (s.caseId() + "_" + s.spec() + of).replaceAll("[^A-Za-z0-9.-]+", "_");
    return folder.resolve(name + ".csv");
  }

  private static void write(Table t, Appendable to) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    CSVPrinter printer = new CSVPrinter(to, format);
    printer.printRecords(TableText.grid(t, Numbers::full));
    printer.flush();
  }
}
