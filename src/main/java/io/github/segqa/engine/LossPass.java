package io.github.segqa.engine;

import io.github.segqa.api.BlockSum;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SoftView;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Map<Spec, CostLimit> costs = new LinkedHashMap<>();
    specs.forEach(s -> costs.put(s, new CostLimit(s, soft, request.maxOperations())));
    if (soft.kept() > 0) {
      prefetch(specs.stream().filter(s -> costs.get(s).refusal().isEmpty()).toList(), soft);
    }
    List<Score> scores = new ArrayList<>();
    for (Spec s : specs) {
      CostLimit cost = costs.get(s);
      view.progress().update(cost.task(), (double) scores.size() / specs.size());
      view.progress().check();
      Value v = cost.refusal().map(Value::skipped).orElseGet(() -> value(s));
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
