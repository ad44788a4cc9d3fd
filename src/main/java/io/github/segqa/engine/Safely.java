package io.github.segqa.engine;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.result.Status;
import java.util.function.Supplier;

/** Turns a failure of one measure into a FAILED value, so that the others still get theirs. */
final class Safely {
  private Safely() {}

  static Value run(Supplier<Value> call) {
    try {
      return call.get();
    } catch (Progress.Cancelled e) {
      throw e;
    } catch (EvaluationException e) {
      return failed(e.getMessage());
    } catch (OutOfMemoryError e) {
      return failed("not enough memory: give Java more (-Xmx) or evaluate fewer classes at a time");
    } catch (RuntimeException e) {
      return failed("internal error, please report it: " + e);
    }
  }

  private static Value failed(String reason) {
    return new Value(Double.NaN, null, Status.FAILED, reason);
  }
}
