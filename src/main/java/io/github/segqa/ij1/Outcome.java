package io.github.segqa.ij1;

import java.util.concurrent.atomic.AtomicReference;

/** How a command ended. A launcher makes an exit code of the worst, since macros go on. */
public enum Outcome {
  /** It did all that was asked for. */
  COMPLETE,
  /** Its inputs could not be used. */
  REFUSED,
  /** Something that was asked for could not be computed. */
  INCOMPLETE;

  private static final AtomicReference<Outcome> WORST = new AtomicReference<>(COMPLETE);

  /**
   * @return the worst outcome of all commands that ran in this process
   */
  public static Outcome worst() {
    return WORST.get();
  }

  /** Notes how a command ended. */
  static void note(Outcome outcome) {
    WORST.accumulateAndGet(outcome, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }
}
