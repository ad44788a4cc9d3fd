package io.github.segqa.report;

import io.github.segqa.api.EvaluationException;
import java.nio.file.Path;
import java.util.List;
import org.scijava.plugin.PluginService;

/** Finds the {@link Report} that is asked for. */
public final class Reports {
  private Reports() {}

  /**
   * @param format name of a format
   * @param plugins knows the formats
   * @return its report
   * @throws EvaluationException if there is none
   */
  public static Report of(String format, PluginService plugins) {
    List<Report> reports = plugins.createInstancesOfType(Report.class);
    return reports.stream()
        .filter(r -> r.format().equalsIgnoreCase(format))
        .findFirst()
        .orElseThrow(() -> unknown(format, reports));
  }

  /**
   * @param file such as {@code scores.csv}
   * @param plugins knows the formats
   * @return the report of the format that its ending names
   * @throws EvaluationException if there is none
   */
  public static Report forFile(Path file, PluginService plugins) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    if (dot <= 0) {
      throw new EvaluationException(
          "The ending of \"" + file + "\" should name a format, such as .csv or .json.");
    }
    return of(name.substring(dot + 1), plugins);
  }

  private static EvaluationException unknown(String format, List<Report> reports) {
    List<String> known = reports.stream().map(Report::format).sorted().toList();
    return new EvaluationException(
        "Unknown format \"" + format + "\". There are: " + String.join(", ", known) + ".");
  }
}
