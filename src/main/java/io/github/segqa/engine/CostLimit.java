package io.github.segqa.engine;

import io.github.segqa.api.Costly;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SoftView;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Estimates what a loss costs before it is computed, and refuses what is too much. */
final class CostLimit {
  private static final double OPERATIONS_PER_SECOND = 1e9;
  private static final double WORTH_TELLING = 1e10;

  private final Spec spec;
  private final double limit;
  private final double operations;
  private final double memory;

  /**
   * @param spec a loss or a sum
   * @param view reference and probabilities
   * @param limit most operations that are allowed
   */
  CostLimit(Spec spec, SoftView view, double limit) {
    this.spec = spec;
    this.limit = limit;
    this.operations =
        spec.terms().stream().mapToDouble(b -> of(b, c -> c.operations(view, b.args()))).sum();
    this.memory =
        spec.terms().stream()
            .mapToDouble(b -> of(b, c -> c.memory(view, b.args())))
            .max()
            .orElse(0);
  }

  /** What cannot be estimated cannot be computed either; the value then tells why. */
  private static double of(Bound b, ToDoubleFunction<Costly> estimate) {
    try {
      return b.measure() instanceof Costly c ? estimate.applyAsDouble(c) : 0;
    } catch (Progress.Cancelled e) {
      throw e;
    } catch (RuntimeException e) {
      return 0;
    }
  }

  /**
   * @return why the loss is not computed, and what to do; empty if it may be
   */
  Optional<String> refusal() {
    double available = Runtime.getRuntime().maxMemory();
    if (memory > available) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "is estimated to need %.1f GB of memory%s, but Java may use %.1f GB: crop the image,"
                  + " choose other parameters, or give Java more memory (-Xmx)",
              memory / 1e9,
              growth(),
              available / 1e9));
    }
    if (operations <= limit) {
      return Optional.empty();
    }
    String raised = String.format(Locale.ROOT, "%.0e", 1.5 * operations);
    return Optional.of(
        String.format(
            Locale.ROOT,
            "is estimated to need %.1e operations, some %s%s; the limit is %.1e. To compute it all"
                + " the same, raise the limit: --max-operations %s in the shell,"
                + " options=[effort=%s] in a macro",
            operations,
            duration(),
            growth(),
            limit,
            raised,
            raised));
  }

  /** What its first costly term grows with. */
  private String growth() {
    return spec.terms().stream()
        .map(b -> b.measure().descriptor().cost())
        .filter(c -> !c.isEmpty())
        .findFirst()
        .map(c -> " (cost: " + c + ")")
        .orElse("");
  }

  /**
   * @return what the status line says while the loss is computed
   */
  String task() {
    String task = "Computing " + spec.canonical();
    return operations < WORTH_TELLING ? task : task + " (about " + duration() + ")";
  }

  private String duration() {
    double seconds = operations / OPERATIONS_PER_SECOND;
    if (seconds < 120) {
      return String.format(Locale.ROOT, "%.0f seconds", Math.ceil(seconds));
    }
    if (seconds < 7200) {
      return String.format(Locale.ROOT, "%.0f minutes", seconds / 60);
    }
    return seconds < 172_800
        ? String.format(Locale.ROOT, "%.0f hours", seconds / 3600)
        : String.format(Locale.ROOT, "%.0f days", seconds / 86_400);
  }
}
