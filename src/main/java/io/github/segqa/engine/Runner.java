package io.github.segqa.engine;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.InstanceMeasure;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.TableMeasure;
import io.github.segqa.api.Undefined;
import io.github.segqa.api.View;
import io.github.segqa.shape.Part;
import java.util.function.Supplier;

/** Runs one measure on one view: the only place that calls measures. */
public final class Runner {
  private Runner() {}

  /**
   * @param m any measure but one over data sets
   * @param a its arguments
   * @param t what it is run on
   * @return its value, or the reason why there is none
   */
  public static Value run(Measure m, Args a, Target t) {
    return guarded(() -> call(m, a, t));
  }

  private static Value call(Measure m, Args a, Target t) {
    if (m instanceof LossMeasure loss) {
      return loss(loss, a, t.whole().soft());
    }
    if (m instanceof ClassMeasure c) {
      return Value.of(c.value(t.one(), a));
    }
    if (m instanceof InstanceMeasure i) {
      return Value.of(i.value(t.objects(), a));
    }
    if (m instanceof CaseMeasure c) {
      return Value.of(c.value(t.whole(), a));
    }
    if (m instanceof TableMeasure<?> table) {
      return table(table, a, t);
    }
    throw new IllegalArgumentException(m.getClass().getName() + " cannot be run on a case");
  }

  private static Value loss(LossMeasure m, Args a, SoftView view) {
    return view.kept() == 0
        ? Value.undefined("all voxels are ignored")
        : Value.of(new Part(1, m, a).value(view));
  }

  private static Value table(TableMeasure<?> m, Args a, Target t) {
    if (m.view() == ClassView.class) {
      return table(m, ClassView.class, t.one(), a);
    }
    if (m.view() == InstanceView.class) {
      return table(m, InstanceView.class, t.objects(), a);
    }
    return table(m, CaseView.class, t.whole(), a);
  }

  @SuppressWarnings("unchecked")
  private static <V extends View<V>> Value table(TableMeasure<?> m, Class<V> type, V view, Args a) {
    if (m.view() != type) {
      throw new IllegalArgumentException(m.getClass().getName() + " takes no " + type);
    }
    return Value.of(((TableMeasure<V>) m).table(view, a));
  }

  static Value guarded(Supplier<Value> call) {
    try {
      return call.get();
    } catch (Undefined e) {
      return Value.undefined(e.getMessage());
    }
  }
}
