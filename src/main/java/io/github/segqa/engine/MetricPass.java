package io.github.segqa.engine;

import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.DatasetMeasure;
import io.github.segqa.api.InstanceMeasure;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.TableMeasure;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.imglib2.parallel.Parallelization;

/** Computes metrics: per class, classes side by side, then their averages; or per case. */
final class MetricPass {
  /** What a metric is computed of. */
  private enum Scope {
    CLASS,
    OBJECTS,
    CASE,
    DATASET
  }

  private final CaseView view;
  private final Request request;
  private final int[] labels;

  MetricPass(CaseView view, Request request) {
    this.view = view;
    this.request = request;
    this.labels = chosen();
  }

  /** The classes that are measured, ascending or as chosen. */
  int[] labels() {
    return labels.clone();
  }

  private int[] chosen() {
    if (request.classes() != null) {
      return request.classes().stream().mapToInt(Integer::intValue).toArray();
    }
    int[] found = view.contingency().labels();
    return request.includeBackground() ? found : Arrays.stream(found).filter(l -> l != 0).toArray();
  }

  List<Score> scores(List<Spec> specs) {
    if (specs.isEmpty()) {
      return List.of();
    }
    List<Spec> perClass = specs.stream().filter(this::isPerClass).toList();
    Value[][] values = perClass(perClass);
    List<Score> scores = new ArrayList<>();
    for (Spec s : specs) {
      int row = perClass.indexOf(s);
      if (row < 0) {
        scores.add(Scores.of(view, s, Score.MEAN, value(s, new Target(view, null, objects(s)))));
        continue;
      }
      for (int i = 0; i < labels.length; i++) {
        scores.add(Scores.of(view, s, String.valueOf(labels[i]), values[i][row]));
      }
      if (request.average() != Request.Average.NONE) {
        scores.add(
            Scores.of(
                view, s, Score.MEAN, Average.of(view, request, s, labels, column(values, row))));
      }
    }
    return scores;
  }

  private static List<Value> column(Value[][] values, int row) {
    return Arrays.stream(values).map(v -> v[row]).toList();
  }

  private boolean isPerClass(Spec s) {
    Scope scope = scope(s.terms().get(0).measure());
    return scope == Scope.CLASS
        || scope == Scope.OBJECTS && request.instances() == Request.InstanceMode.COMPONENTS;
  }

  private static Scope scope(Measure m) {
    if (m instanceof DatasetMeasure) {
      return Scope.DATASET;
    }
    if (m instanceof InstanceMeasure
        || m instanceof TableMeasure<?> t && t.view() == InstanceView.class) {
      return Scope.OBJECTS;
    }
    boolean whole =
        m instanceof CaseMeasure || m instanceof TableMeasure<?> t && t.view() != ClassView.class;
    return whole ? Scope.CASE : Scope.CLASS;
  }

  /** Classes side by side, each with its kernels on one thread; values by class, then spec. */
  private Value[][] perClass(List<Spec> specs) {
    Value[][] values = new Value[labels.length][specs.size()];
    if (specs.isEmpty() || labels.length == 0) {
      return values;
    }
    view.contingency();
    view.prediction();
    view.reference();
    AtomicInteger done = new AtomicInteger();
    if (labels.length == 1) {
      values[0] = oneClass(labels[0], specs);
      return values;
    }
    Parallel.forEach(
        labels.length,
        view.progress(),
        i -> {
          values[i] = Parallelization.runSingleThreaded(() -> oneClass(labels[i], specs));
          view.progress()
              .update("Measuring classes", (double) done.incrementAndGet() / labels.length);
        });
    return values;
  }

  private Value[] oneClass(int label, List<Spec> specs) {
    ClassView one = view.of(label);
    Value[] values = new Value[specs.size()];
    for (int k = 0; k < values.length; k++) {
      Spec s = specs.get(k);
      boolean objects = scope(s.terms().get(0).measure()) == Scope.OBJECTS;
      InstanceView components =
          objects ? view.components(label, request.componentConnectivity()) : null;
      values[k] = EmptyNote.flagged(value(s, new Target(view, one, components)), s, one.counts());
    }
    return values;
  }

  private InstanceView objects(Spec s) {
    return scope(s.terms().get(0).measure()) == Scope.OBJECTS ? view.instances() : null;
  }

  private Value value(Spec s, Target t) {
    Scope scope = scope(s.terms().get(0).measure());
    double sum = 0;
    for (Bound b : s.terms()) {
      if (scope(b.measure()) != scope) {
        return Value.skipped("a sum cannot mix metrics of classes, objects and whole cases");
      }
      Value v = missing(b.measure(), scope);
      v = v != null ? v : Safely.run(() -> Runner.run(b.measure(), b.args(), t));
      if (v.status() != Status.OK || s.single()) {
        return v;
      }
      sum += b.weight() * v.number();
    }
    return Value.of(sum);
  }

  private Value missing(Measure m, Scope scope) {
    if (scope == Scope.DATASET) {
      return Value.skipped("needs several cases, but there is one");
    }
    boolean wanted = m.descriptor().needs().contains(Need.PROBABILITIES);
    return wanted && !view.data().hasProbabilities()
        ? Value.skipped("needs a probability map: give probabilities")
        : null;
  }
}
