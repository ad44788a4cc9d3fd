package io.github.segqa.engine;

import io.github.segqa.api.BlockSum;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Costly;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SoftView;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Computes losses: their sums in one pass together, then each value. */
final class LossPass {
  private final CaseView view;
  private final Request request;

  LossPass(CaseView view, Request request) {
    this.view = view;
    this.request = request;
  }

  List<Score> scores(List<Spec> specs) {
    if (specs.isEmpty()) {
      return List.of();
    }
    SoftView soft = view.soft();
    List<Spec> affordable = specs.stream().filter(s -> excess(s, soft) == null).toList();
    if (soft.kept() > 0) {
      prefetch(affordable, soft);
    }
    List<Score> scores = new ArrayList<>();
    for (Spec s : specs) {
      view.progress().update("Computing " + s.canonical(), (double) scores.size() / specs.size());
      view.progress().check();
      String tooMuch = excess(s, soft);
      Value v = tooMuch != null ? Value.skipped(tooMuch) : value(s);
      scores.add(Scores.of(view, s, Score.MEAN, v));
    }
    return scores;
  }

  private void prefetch(List<Spec> specs, SoftView soft) {
    List<BlockSum> sums = new ArrayList<>();
    for (Spec s : specs) {
      for (Bound b : s.terms()) {
        try {
          sums.addAll(((LossMeasure) b.measure()).sums(soft, b.args()));
        } catch (Progress.Cancelled e) {
          throw e;
        } catch (RuntimeException e) {
          // its value fails the same way below, and is reported there
          continue;
        }
      }
    }
    soft.prefetch(sums);
  }

  private String excess(Spec s, SoftView soft) {
    double operations = 0;
    for (Bound b : s.terms()) {
      operations += b.measure() instanceof Costly c ? c.operations(soft, b.args()) : 0;
    }
    return operations <= request.maxOperations()
        ? null
        : String.format(
            Locale.ROOT,
            "would need about %.1e operations (some %.0f minutes); the limit is %.1e: raise"
                + " max_operations",
            operations,
            operations / 6e10,
            request.maxOperations());
  }

  private Value value(Spec s) {
    double sum = 0;
    for (Bound b : s.terms()) {
      Value v = Safely.run(() -> Runner.run(b.measure(), b.args(), new Target(view, null, null)));
      if (v.status() != Status.OK) {
        return v;
      }
      sum += b.weight() * v.number();
    }
    return Value.of(sum);
  }
}
