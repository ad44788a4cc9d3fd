package io.github.segqa.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import org.junit.jupiter.api.Test;
import org.scijava.Context;
import org.scijava.log.LogService;

/** What a user reads when a command cannot do its work. */
class SegQACommandTest {
  private static final class Failing extends SegQACommand {
    private final Throwable reason;

    Failing(Throwable reason) {
      this.reason = reason;
    }

    @Override
    void perform() {
      if (reason instanceof Error e) {
        throw e;
      }
      throw (RuntimeException) reason;
    }
  }

  private static String told(Throwable reason) {
    Failing command = new Failing(reason);
    try (Context context = new Context(LogService.class)) {
      context.inject(command);
      command.run();
    }
    assertTrue(command.isCanceled());
    return command.getCancelReason();
  }

  @Test
  void everyEndHasItsWords() {
    assertEquals("Give two.", told(new EvaluationException("Give two.")));
    assertEquals("", told(new Progress.Cancelled()));
    assertTrue(told(new OutOfMemoryError()).startsWith("Not enough memory"));
    assertTrue(told(new IllegalStateException("x")).startsWith("Internal error"));
    String missing = told(new NoClassDefFoundError("org/jfree/chart/JFreeChart"));
    assertTrue(missing.contains("org/jfree/chart/JFreeChart"), missing);
    assertTrue(missing.contains("folder jars of Fiji"), missing);
  }
}
