package io.github.segqa.diagnostic;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.spec.ParsedTerm;
import io.github.segqa.spec.SpecParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which of the values of a measure are bad. */
enum Judgement {
  /** Small ones. */
  SMALL,
  /** Large ones. */
  LARGE,
  /** Those far from 0. */
  FAR_FROM_ZERO,
  /** Those far from 1. */
  FAR_FROM_ONE,
  /** None: the measure describes, or is a sum of measures that contradict each other. */
  NONE;

  /**
   * @param kind metric or loss
   * @param spec canonical text of a measure or a weighted sum
   * @param measures what is installed
   */
  static Judgement of(Kind kind, String spec, MeasureService measures) {
    List<ParsedTerm> terms = new SpecParser(spec).parse().get(0).terms();
    List<Judgement> all = terms.stream().map(t -> of(kind, t, measures)).distinct().toList();
    boolean sum = terms.size() > 1 || terms.get(0).weight() != 1;
    Judgement one = all.size() == 1 ? all.get(0) : NONE;
    return sum && (one == FAR_FROM_ZERO || one == FAR_FROM_ONE) ? NONE : one;
  }

  private static Judgement of(Kind kind, ParsedTerm term, MeasureService measures) {
    Optional<Measure> m = measures.find(kind, term.name());
    Judgement j =
        m.map(Measure::descriptor).map(Descriptor::direction).map(Judgement::of).orElse(NONE);
    return term.weight() >= 0 ? j : j == SMALL ? LARGE : j == LARGE ? SMALL : j;
  }

  private static Judgement of(Direction d) {
    return switch (d) {
      case HIGHER -> SMALL;
      case LOWER -> LARGE;
      case ZERO -> FAR_FROM_ZERO;
      case ONE -> FAR_FROM_ONE;
      case NONE -> NONE;
    };
  }

  /** How bad a value is: larger is worse; 0 for all if nothing is judged. */
  double badness(double v) {
    return switch (this) {
      case SMALL -> -v;
      case LARGE -> v;
      case FAR_FROM_ZERO -> Math.abs(v);
      case FAR_FROM_ONE -> Math.abs(v - 1);
      case NONE -> 0;
    };
  }

  /** The values that are as bad as one value: the ends of what is better. */
  List<Double> limits(double v) {
    double b = badness(v);
    return switch (this) {
      case SMALL, LARGE -> List.of(v);
      case FAR_FROM_ZERO -> b == 0 ? List.of(0.0) : List.of(-b, b);
      case FAR_FROM_ONE -> b == 0 ? List.of(1.0) : List.of(1 - b, 1 + b);
      case NONE -> List.of();
    };
  }

  /** Says which values are at least as bad as those at the limits. */
  String text(double v) {
    String at = limits(v).stream().map(Brief::of).collect(Collectors.joining(" or ≥ "));
    return (this == LARGE ? "≥ " : "≤ ") + at;
  }
}
