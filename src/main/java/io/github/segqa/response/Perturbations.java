package io.github.segqa.response;

import io.github.segqa.api.EvaluationException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The faults that can be made. */
public final class Perturbations {
  /** All, in the order in which they are shown. */
  public static final List<Perturbation> ALL =
      List.of(
          new Erode(),
          new Dilate(),
          new ShiftObject(),
          new AddIslands(),
          new CutHoles(),
          new BreakTube(),
          new BoundaryNoise(),
          new LowerConfidence());

  private Perturbations() {}

  /**
   * @param list names, separated by commas or blanks; blank for all
   * @return the perturbations in the order of the list
   * @throws EvaluationException for an unknown name
   */
  public static List<Perturbation> of(String list) {
    if (list.isBlank()) {
      return ALL;
    }
    return Arrays.stream(list.strip().split("[,\\s]+"))
        .distinct()
        .map(Perturbations::named)
        .toList();
  }

  private static Perturbation named(String name) {
    return ALL.stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new EvaluationException(
                    "Unknown perturbation \""
                        + name
                        + "\". There are: "
                        + ALL.stream().map(Perturbation::name).collect(Collectors.joining(", "))
                        + "."));
  }
}
