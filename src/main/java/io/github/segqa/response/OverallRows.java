package io.github.segqa.response;

import io.github.segqa.result.Score;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows to read first. */
public final class OverallRows {
  private OverallRows() {}

  /**
   * @param rows values of classes and of whole cases
   * @return those of the whole case; of single classes only for measures without a mean
   */
  public static List<ResponseRow> of(List<ResponseRow> rows) {
    Set<String> averaged =
        rows.stream()
            .filter(OverallRows::whole)
            .map(OverallRows::measure)
            .collect(Collectors.toSet());
    return rows.stream().filter(r -> whole(r) || !averaged.contains(measure(r))).toList();
  }

  private static boolean whole(ResponseRow r) {
    return r.score().label().equals(Score.MEAN);
  }

  private static String measure(ResponseRow r) {
    return r.score().kind() + r.score().spec();
  }
}
