package io.github.segqa.response;

import io.github.segqa.api.Box;
import io.github.segqa.api.Case;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.kernel.LabelScan;
import io.github.segqa.kernel.MaskPacker;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A fault that every label of the prediction gets by itself. */
abstract class ObjectFault implements Perturbation {
  private final String name;
  private final String description;

  ObjectFault(String name, String description) {
    this.name = name;
    this.description = description;
  }

  /**
   * @param object voxels of one label, not empty, in the box of the image; not to be changed
   * @param scene the rest
   * @return what becomes of the object, inside the image
   */
  abstract Mask change(Mask object, Scene scene);

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String description() {
    return description;
  }

  @Override
  public final Case apply(Case data, ViewOptions options, Grade grade) {
    LabelVolume labels = data.prediction();
    Box image = data.grid().box();
    Mask foreground = MaskPacker.packForeground(labels, image, Progress.NONE);
    Map<Integer, Mask> changed = new TreeMap<>();
    LabelScan scan = LabelScan.of(labels, labels, Progress.NONE);
    for (int label : scan.contingency().referenceLabels()) {
      if (label != 0) {
        Random random = new Random(31 * grade.seed() + label);
        Mask object = MaskPacker.pack(labels, label, image, Progress.NONE);
        Scene scene = new Scene(data.grid(), foreground, grade, random);
        changed.put(label, change(object, scene));
      }
    }
    return Predictions.with(data, Painter.paint(labels, changed), null);
  }
}
