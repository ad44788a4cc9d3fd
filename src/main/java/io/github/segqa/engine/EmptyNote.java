package io.github.segqa.engine;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Param;
import io.github.segqa.result.Status;
import io.github.segqa.shape.EmptyRule;

/** Flags values that no measurement gave but a rule for empty objects. */
final class EmptyNote {
  private EmptyNote() {}

  /** The value, with a note if a rule made it. */
  static Value flagged(Value v, Spec s, Counts c) {
    if (v.status() != Status.OK || !c.bothEmpty() && !c.oneEmpty()) {
      return v;
    }
    Param<?> rule = c.bothEmpty() ? EmptyRule.BOTH_EMPTY : EmptyRule.ONE_EMPTY;
    return s.terms().stream()
        .map(Bound::args)
        .filter(a -> a.has(rule))
        .findFirst()
        .map(a -> new Value(v.number(), v.table(), v.status(), note(c, rule, a)))
        .orElse(v);
  }

  private static String note(Counts c, Param<?> rule, Args a) {
    String empty =
        c.bothEmpty()
            ? "both objects are empty"
            : (c.reference() == 0 ? "the reference" : "the prediction") + " is empty";
    return empty + ": by " + rule.name() + "=" + Param.text(a.get(rule));
  }
}
