package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Share of the reference objects that MedPy maps to a predicted one. */
@Plugin(type = Measure.class)
public final class ObjectTpr extends InstanceMetric {
  private static final Descriptor D =
      instance("object_tpr", "Mapped reference objects over reference objects")
          .formula("mapped reference objects / n_R")
          .source("MedPy", "")
          .range("[0,1]")
          .namedIn(Tool.MEDPY)
          .notes(
              "Objects with one partner are mapped first, then those with the fewest free ones."
                  + " With face-connected components 1 - obj_fpr of MedPy, whose two names are"
                  + " exchanged.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double measured(InstanceView view, Args args) {
    Partners r = Partners.ofReference(view);
    return Ratio.of(ObjectMap.mapped(r), r.count());
  }
}
