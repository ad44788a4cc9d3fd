package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Share of the predicted objects that no reference object is mapped to. */
@Plugin(type = Measure.class)
public final class ObjectFpr extends InstanceMetric {
  private static final Descriptor D =
      instance("object_fpr", "Unmapped predicted objects over predicted objects")
          .formula("(n_P - mapped reference objects) / n_P")
          .source("MedPy", "")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .namedIn(Tool.MEDPY)
          .notes(
              "With face-connected components 1 - obj_tpr of MedPy, whose two names are exchanged.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    Partners r = Partners.ofReference(view);
    double predicted = r.otherSize().length;
    return Ratio.of(predicted - ObjectMap.mapped(r), predicted);
  }
}
