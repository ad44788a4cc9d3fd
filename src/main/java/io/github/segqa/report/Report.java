package io.github.segqa.report;

import io.github.segqa.result.CaseResult;
import java.io.IOException;
import java.util.List;
import org.scijava.plugin.SingletonPlugin;

/** A way to write results; found as a plugin, chosen by its name. */
public interface Report extends SingletonPlugin {
  /**
   * @return name of the format, which is also its file ending: {@code json}, {@code csv}, ...
   */
  String format();

  /**
   * @param results one or more cases
   * @param to takes the text
   * @throws IOException if writing fails
   */
  void write(List<CaseResult> results, Appendable to) throws IOException;
}
