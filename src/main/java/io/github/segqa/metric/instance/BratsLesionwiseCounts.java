package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Table;
import io.github.segqa.api.TableMeasure;
import io.github.segqa.shape.Tool;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Numbers of detected lesions, false positives and missed lesions. */
@Plugin(type = Measure.class)
public final class BratsLesionwiseCounts implements TableMeasure<InstanceView> {
  private static final Descriptor D =
      InstanceMetric.instance("brats_lesionwise_counts", "BraTS 2023 lesion-wise TP, FP, FN")
          .formula("[detected lesions, predicted components without lesion, missed lesions]")
          .source("BraTS 2023", "")
          .range("counts")
          .direction(Direction.NONE)
          .usesSpacing()
          .params(BratsLesions.DILATION, BratsLesions.MIN_VOLUME)
          .namedIn(Tool.BRATS)
          .notes("Lesions as for brats_lesionwise_dice; small ones are in none of the counts.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public Class<InstanceView> view() {
    return InstanceView.class;
  }

  @Override
  public Table table(InstanceView view, Args args) {
    BratsLesions all = BratsLesions.of(view, args);
    long detected = all.lesions().stream().filter(BratsLesions.Lesion::detected).count();
    long missed = all.lesions().size() - detected;
    return Table.list(List.of("tp", "fp", "fn"), detected, all.falsePositives(), missed);
  }
}
