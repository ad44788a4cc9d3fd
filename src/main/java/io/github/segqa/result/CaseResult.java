package io.github.segqa.result;

import java.util.List;
import java.util.Map;

/**
 * Everything an evaluation of one case says.
 *
 * @param caseId name of the case
 * @param scores in the order of the request: for each measure its classes, then their mean
 * @param geometry what was compared: sizes, spacing, orientation, where they come from
 * @param warnings what a user should know before believing the numbers, findings included
 * @param findings what an audit of the labels found, for programs
 * @param provenance versions, canonical request, hashes of the inputs
 */
public record CaseResult(
    String caseId,
    List<Score> scores,
    Map<String, Object> geometry,
    List<String> warnings,
    List<Finding> findings,
    Map<String, Object> provenance) {
  /**
   * Makes the lists immutable.
   *
   * @param caseId name of the case
   * @param scores in the order of the request: for each measure its classes, then their mean
   * @param geometry what was compared: sizes, spacing, orientation, where they come from
   * @param warnings what a user should know before believing the numbers, findings included
   * @param findings what an audit of the labels found, for programs
   * @param provenance versions, canonical request, hashes of the inputs
   */
  public CaseResult {
    scores = List.copyOf(scores);
    warnings = List.copyOf(warnings);
    findings = List.copyOf(findings);
  }

  /**
   * A result without findings.
   *
   * @param caseId name of the case
   * @param scores in the order of the request
   * @param geometry what was compared
   * @param warnings what a user should know
   * @param provenance versions, canonical request, hashes of the inputs
   */
  public CaseResult(
      String caseId,
      List<Score> scores,
      Map<String, Object> geometry,
      List<String> warnings,
      Map<String, Object> provenance) {
    this(caseId, scores, geometry, warnings, List.of(), provenance);
  }

  /**
   * @return whether everything that was asked for has been computed: no score is SKIPPED or FAILED
   */
  public boolean complete() {
    return scores.stream().allMatch(Score::computed);
  }
}
